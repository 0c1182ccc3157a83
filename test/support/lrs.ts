import { isDeepStrictEqual } from 'node:util';
import validation from '@learninglocker/xapi-validation';
import type { Statement } from '../../src/learners/index.js';
import { json, type Received, respond, type Step } from './fault-server.js';

/** Of CommonJS, Node imports the module, and bundlers its default export. */
const validator = (validation.default ?? validation) as typeof validation.default;

const hasEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.keys(value).length === 0 || Object.values(value).some(hasEmpty));

/** What the specification forbids in a statement: the published validator's findings, and rules for providers that it does not check. */
export function violations(statement: unknown): string[] {
  const found = validator(statement).map(({ name, path }) => `${name} at ${path.join('.')}`);
  const { version, timestamp } = Object(statement) as { version?: unknown; timestamp?: string };
  if (version !== undefined && version !== '1.0.0') found.push('version is not 1.0.0');
  if (timestamp !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(timestamp))
    found.push('no RFC 3339');
  if (hasEmpty(statement)) found.push('an empty object');
  return found;
}

/** A statement without what the specification leaves out of a comparison: definitions of activities and the texts of verbs. */
const compared = ({ verb, object, timestamp, ...rest }: Statement) => ({
  ...rest,
  verb: verb.id,
  object: object.id,
  timestamp: timestamp && Date.parse(timestamp),
});

/** A small learning record store that refuses what the specification refuses. A batch is stored as a whole, or not at all. */
export class LearningRecords {
  readonly stored = new Map<string, Statement>();
  /** Statements that this store does not take, though they are legal. */
  refuses: (statement: Statement) => boolean = () => false;
  /** Statements in a request. */
  most = Number.POSITIVE_INFINITY;

  constructor(readonly authorization: string) {}

  readonly step: Step = (exchange) => this.answer(exchange.request)(exchange);

  /** Stores the batch, but the connection breaks before the answer. */
  readonly actsAndBreaks: Step = ({ request, response }) => {
    this.answer(request);
    response.socket?.resetAndDestroy();
  };

  answer({ method, url, headers, json: batch }: Received): Step {
    const refuse = (status: number, message: string) => json(status, { error: message });
    if (headers.authorization !== this.authorization) return refuse(401, `no such credentials: ${headers.authorization}`);
    if (method !== 'POST' || url !== '/xapi/statements') return refuse(404, 'no such resource');
    if (headers['x-experience-api-version'] !== '1.0.3') return refuse(400, 'no version');
    if (headers['content-type'] !== 'application/json' || !Array.isArray(batch)) return refuse(400, 'not a list of statements');
    if (batch.length > this.most) return refuse(413, 'too many');
    const statements = batch as Statement[];
    if (new Set(statements.map(({ id }) => id)).size < statements.length) return refuse(400, 'an id twice');
    const wrong = statements.flatMap((each, i) => (this.refuses(each) ? [`${i}: not taken`] : violations(each)));
    if (wrong.length > 0) return refuse(400, wrong.join(', '));
    const differs = statements.find((each) => {
      const known = this.stored.get(each.id);
      return known && !isDeepStrictEqual(compared(known), compared(each));
    });
    if (differs) return refuse(409, `another statement has the id ${differs.id}`);
    for (const each of statements) if (!this.stored.has(each.id)) this.stored.set(each.id, each);
    return json(
      200,
      statements.map(({ id }) => id),
    );
  }
}

export const unavailable: Step = respond(503, 'try again');
