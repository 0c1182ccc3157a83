/** Text that is already HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** HTML with escaped values, except values that are HTML. Lists are joined, and missing values are empty. */
export const html = (parts: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  new Html(parts.map((part, i) => part + textOf(values[i])).join(''));

/** A value for a script of a page. It cannot end the script element. */
export const scriptValue = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, '\\u003c'));

/** Whether the client is a browser that opens a page. */
export const acceptsHtml = (accept: string | null | undefined): boolean => /\btext\/html\b/.test(accept ?? '');

export const wantsHtml = (request: Request): boolean => acceptsHtml(request.headers.get('accept'));

/** Whether the client wants JSON rather than a page. */
export const wantsJson = (request: Request): boolean => !wantsHtml(request) && /\bjson\b/.test(request.headers.get('accept') ?? '');

export const json = (body: unknown, status = 200): Response =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
