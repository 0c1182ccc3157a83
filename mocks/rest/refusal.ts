/** An error response of the platform. */
export class Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  toResponse(): Response {
    return Response.json(this.body, { status: this.status, headers: this.headers });
  }
}

export const detail = (status: number, text: string, headers?: Readonly<Record<string, string>>) =>
  new Refusal(status, { detail: text }, headers);

export const notFound = () => detail(404, 'Not found.');

/** An error of one field: `{ "name": ["…"] }`. */
export const fieldError = (field: string, message: string) => new Refusal(400, { [field]: [message] });

/** A date in the platform's format, with microseconds. */
export const timestamp = (moment: Date | number): string => `${new Date(moment).toISOString().slice(0, -1)}000Z`;
