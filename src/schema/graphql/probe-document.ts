// A query that always fails validation, and the information about fields in a platform's errors. The platform never executes it.

import { MOST_SUGGESTED } from './probe-nets.js';

/** A field to test. `typed`: the field exists, and its type is unknown. */
export interface Question {
  readonly type: string;
  readonly field: string;
  readonly typed?: boolean;
}

/** The information about a field in the errors. `undefined` for missing information. */
export interface Answer {
  exists: boolean;
  type?: string;
  /** The required arguments, with their types. */
  args: Map<string, string>;
  /** For a field that does not exist: the number of names that the platform suggested. */
  suggestions: number;
}

export interface Answers {
  /** For each question with a result, in the order of the questions. */
  readonly decided: ReadonlyMap<Question, Answer>;
  /** Fields that the platform suggests, by type. */
  readonly suggested: ReadonlyMap<string, ReadonlySet<string>>;
  /** Types that the platform does not have, or that have no fields. */
  readonly unknown: ReadonlySet<string>;
  /** Whether all errors were reported. If not, questions without an error have no result. */
  readonly complete: boolean;
}

/**
 * A name that no platform has. It makes the query invalid. At the end of each type, it shows whether the errors were reported up to that
 * point.
 */
const NO_FIELD = 'zzqxProbeEnd';

/** One line for each question, so that the position of an error identifies its question. */
export function probeDocument(questions: readonly Question[]): { text: string; lines: ReadonlyMap<number, Question> } {
  const lines = new Map<number, Question>();
  const text = [`query SchemaProbe { ${NO_FIELD}`];
  const types = [...new Set(questions.map(({ type }) => type))];
  for (const type of types) {
    text.push(`... on ${type} {`);
    for (const question of questions.filter((each) => each.type === type)) {
      // Line numbers start at 1, and this line is not in the text yet.
      lines.set(text.length + 1, question);
      text.push(question.typed ? `${question.field} { ${NO_FIELD} }` : question.field);
    }
    const end = { type, field: NO_FIELD };
    lines.set(text.length + 1, end);
    text.push(NO_FIELD, '}');
  }
  return { text: `${text.join('\n')}\n}`, lines };
}

/** Maximum length of a message that is read: five suggested names are shorter. */
const LONGEST_MESSAGE = 2_000;

interface ErrorEntry {
  readonly message: string;
  readonly locations?: readonly { readonly line: number }[];
}

// The wording of graphql-js, gqlgen, graphql-core, graphql-java and graphql-ruby.
const QUOTED = String.raw`["'\x60]([^"'\x60]*)["'\x60]`;
const NOT_A_FIELD = /Cannot query field|doesn't exist on type|is undefined/;
const NEEDS_SELECTION = new RegExp(`of type ${QUOTED} must have a (?:selection|sub selection)`);
const NO_SELECTION = new RegExp(`must not have a selection since type ${QUOTED} has no subfields`);
const NEEDS_ARGUMENT = new RegExp(`argument ${QUOTED} of type ${QUOTED} is required`);
const NOT_A_TYPE = new RegExp(
  `(?:Unknown type|No such type|condition on non composite type|type condition on non-composite type) ?${QUOTED}`,
);
const SUGGESTS_FIELDS = /Did you mean (?!to use an inline fragment)([^?]*)\?/;
const ON_TYPE = new RegExp(`on type ${QUOTED}`);

/** Parses a platform's errors for a document. */
export function readAnswers(lines: ReadonlyMap<number, Question>, errors: readonly ErrorEntry[]): Answers {
  const decided = new Map<Question, Answer>();
  const suggested = new Map<string, Set<string>>();
  const unknown = new Set<string>();
  const ended = new Set<string>();
  const byField = new Map([...lines.values()].map((each) => [`${each.type}.${each.field}`, each]));
  // If an error is not understood, its field has no result.
  const unclear = new Set<Question>();
  for (const { message: whole, locations } of errors) {
    const message = whole.slice(0, LONGEST_MESSAGE);
    const missing = NOT_A_TYPE.exec(message)?.[1];
    if (missing !== undefined) unknown.add(missing);
    const question = lines.get(locations?.[0]?.line ?? 0) ?? byField.get(named(message));
    if (!question) continue;
    if (question.field === NO_FIELD) {
      if (NOT_A_FIELD.test(message)) ended.add(question.type);
      continue;
    }
    const said = readMessage(message, question);
    if (!said) {
      unclear.add(question);
      continue;
    }
    const { suggestions, argument, ...rest } = said;
    // The rules of suggestions are only known for servers that use the wording of graphql-js.
    const counted = message.includes('Cannot query field') ? suggestions.length : MOST_SUGGESTED;
    const answer = { exists: true, args: new Map<string, string>(), suggestions: counted, ...decided.get(question), ...rest };
    if (argument) answer.args.set(...argument);
    decided.set(question, answer);
    for (const name of suggestions) suggested.set(question.type, (suggested.get(question.type) ?? new Set()).add(name));
  }
  const types = [...new Set([...lines.values()].map(({ type }) => type))];
  const complete = types.every((type) => ended.has(type) || unknown.has(type));
  for (const question of lines.values()) {
    if (question.field === NO_FIELD || decided.has(question) || unclear.has(question) || unknown.has(question.type)) continue;
    // No error: the field exists, unless some errors were not reported.
    if (complete) decided.set(question, { exists: true, args: new Map(), suggestions: 0 });
  }
  return { decided, suggested, unknown, complete };
}

interface Said {
  readonly exists?: false;
  readonly type?: string;
  readonly suggestions: readonly string[];
  readonly argument?: readonly [name: string, type: string];
}

/** Parses one error about a field; `undefined` if it is not understood. */
function readMessage(message: string, { field, typed }: Question): Said | undefined {
  const isInside = typed && message.includes(NO_FIELD);
  if (NOT_A_FIELD.test(message) && message.includes(field) && !isInside) {
    const names = SUGGESTS_FIELDS.exec(message)?.[1] ?? '';
    return { exists: false, suggestions: [...names.matchAll(new RegExp(QUOTED, 'g'))].map(([, name = '']) => name) };
  }
  const [, argument, argumentType] = NEEDS_ARGUMENT.exec(message) ?? [];
  if (argument !== undefined && argumentType !== undefined) return { suggestions: [], argument: [argument, argumentType] };
  const type = (NEEDS_SELECTION.exec(message) ?? NO_SELECTION.exec(message))?.[1];
  if (type !== undefined) return { suggestions: [], type };
  // For an object, the error about the missing field contains the type, but not whether it is a list.
  const inner = isInside ? ON_TYPE.exec(message)?.[1] : undefined;
  return inner === undefined ? undefined : { suggestions: [], type: inner };
}

/** Returns `Type.field` of a message about a missing field, for servers without positions. */
function named(message: string): string {
  const [, field = ''] = new RegExp(`field ${QUOTED}`, 'i').exec(message) ?? [];
  return `${ON_TYPE.exec(message)?.[1] ?? ''}.${field}`;
}
