// What of a request may be printed. A test is to see what was sent; a report or a log that is kept is not.
import { isSecretName, REDACTED, Redactor } from '../../src/core/observe/index.js';

/** Knows secrets by what they look like. */
export const looks = new Redactor();

/** Text without what looks like a key, a token or a signed URL, and without values under the names of secrets in GraphQL. */
export const printableText = (text: string): string => looks.text(masked(text));

/**
 * A value without what stands under the names of secrets, at any depth, and without the same values wherever else they stand: a variable may
 * have another name than the argument that it is for. What is no plain data stays as it is.
 */
export function printable(value: unknown): unknown {
  const redactor = new Redactor(looks);
  redactor.registerSecrets(value);
  const clean = (given: unknown): unknown => {
    if (typeof given === 'string') return redactor.text(masked(given));
    if (Array.isArray(given)) return given.map(clean);
    if (!isPlain(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, inner]) => [name, isSecret(name, inner) ? REDACTED : clean(inner)]));
  };
  return clean(value);
}

const isSecret = (name: string, value: unknown) => value !== undefined && value !== null && isSecretName(name);

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A name in a document, and the literal that it is given: `password: "…"`, `$token: String = "…"`. */
const LITERAL =
  /\b(\w{1,200})(\s{0,20}:\s{0,20}(?:[\w[\]! ]{1,100}=\s{0,20})?)("""[\s\S]*?(?:"""|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|\[[^[\]]*\]?|\{[^{}]*\}?)/g;

interface Literal {
  readonly start: number;
  readonly text: string;
}

/** The literals in a document that stand under the names of secrets. */
function* secretLiterals(document: string): Generator<Literal> {
  const pattern = new RegExp(LITERAL);
  for (let found = pattern.exec(document); found; found = pattern.exec(document)) {
    const [, name, between, text] = found as unknown as [string, string, string, string];
    const start = found.index + name.length + between.length;
    if (isSecretName(name)) yield { start, text };
    // What is no secret itself may hold one.
    else if (!text.startsWith('"')) pattern.lastIndex = start + 1;
  }
}

/** The same text with every secret literal masked. Its length stays the same, so that reported lines and columns stay correct. */
export function masked(text: string): string {
  let out = '';
  let done = 0;
  for (const literal of secretLiterals(text)) {
    out += text.slice(done, literal.start) + literal.text.replace(/[^"\n]/g, '*');
    done = literal.start + literal.text.length;
  }
  return out + text.slice(done);
}

/** The secrets that stand in a document as literals, without their quotes. */
export const secretsIn = (document: string): string[] =>
  [...secretLiterals(document)].map(({ text }) => text.replace(/^"+|(?<!")"+$/g, ''));
