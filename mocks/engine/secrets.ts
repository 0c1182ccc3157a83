// Removes secrets from printed requests. Tests can read what was sent, but reports and logs must not contain secrets.
import { isSecretName, REDACTED, Redactor } from '../../src/core/observe/index.js';

/** Recognizes secrets by their format. */
export const looks = new Redactor();

/** Removes values that look like keys, tokens or signed URLs, and values of fields in GraphQL whose names indicate secrets. */
export const printableText = (text: string): string => looks.text(masked(text));

/**
 * Redacts fields whose names indicate secrets, at any depth. It also redacts the same values elsewhere, because a variable can have another
 * name than its argument. Values that are not plain data do not change.
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

/** A name in a document and its literal: `password: "…"`, `$token: String = "…"`. */
const LITERAL =
  /\b(\w{1,200})(\s{0,20}:\s{0,20}(?:[\w[\]! ]{1,100}=\s{0,20})?)("""[\s\S]*?(?:"""|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|\[[^[\]]*\]?|\{[^{}]*\}?)/g;

interface Literal {
  readonly start: number;
  readonly text: string;
}

/** The literals of a document whose names indicate secrets. */
function* secretLiterals(document: string): Generator<Literal> {
  const pattern = new RegExp(LITERAL);
  for (let found = pattern.exec(document); found; found = pattern.exec(document)) {
    const [, name, between, text] = found as unknown as [string, string, string, string];
    const start = found.index + name.length + between.length;
    if (isSecretName(name)) yield { start, text };
    // A value with a harmless name can contain a secret.
    else if (!text.startsWith('"')) pattern.lastIndex = start + 1;
  }
}

/** Masks every secret literal. The length does not change, so that reported lines and columns stay correct. */
export function masked(text: string): string {
  let out = '';
  let done = 0;
  for (const literal of secretLiterals(text)) {
    out += text.slice(done, literal.start) + literal.text.replace(/[^"\n]/g, '*');
    done = literal.start + literal.text.length;
  }
  return out + text.slice(done);
}

/** The secrets of a document that are literals, without their quotes. */
export const secretsIn = (document: string): string[] =>
  [...secretLiterals(document)].map(({ text }) => text.replace(/^"+|(?<!")"+$/g, ''));
