const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, in an attribute too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** A value as it may stand in a script of a page: nothing in it ends the script. */
export const scriptValue = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
code, pre, textarea, td { font-family: ui-monospace, monospace; font-size: 13px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; border-bottom: 1px solid #8884; overflow-wrap: anywhere; }
textarea, pre { box-sizing: border-box; width: 100%; margin: 0; padding: .5rem; border: 1px solid #8888; }
textarea { min-height: 5rem; } input { width: 24rem; max-width: 100%; padding: .3rem; }
`;

/** A page of the mock server. `head` and `body` are HTML. */
export function page(title: string, body: string, head = ''): Response {
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

/** Whether the client is a browser that opens a page. */
export const wantsHtml = (request: Request): boolean => acceptsHtml(request.headers.get('accept'));

export const acceptsHtml = (accept: string | null | undefined): boolean => /\btext\/html\b/.test(accept ?? '');

/** Whether the client wants JSON rather than a page. */
export const wantsJson = (request: Request): boolean => !wantsHtml(request) && /\bjson\b/.test(request.headers.get('accept') ?? '');
