// A query that always fails validation, and what a platform's errors say of the fields in it. Nothing is ever executed.

/** One field to ask about. `typed`: the field is known, and its type is wanted. */
export interface Question {
  readonly type: string;
  readonly field: string;
  readonly typed?: boolean;
}

/** What the errors say of a field. `undefined` for a part that nothing was said of. */
export interface Answer {
  exists: boolean;
  type?: string;
  /** The arguments that are required, with their types. */
  args: Map<string, string>;
  /** Of a field that does not exist: how many names the platform suggested. */
  suggestions: number;
}

export interface Answers {
  /** For each question that was decided, in the order of the questions. */
  readonly decided: ReadonlyMap<Question, Answer>;
  /** Fields that the platform suggests, by type. */
  readonly suggested: ReadonlyMap<string, ReadonlySet<string>>;
  /** Types that the platform does not have, or that have no fields. */
  readonly unknown: ReadonlySet<string>;
  /** Whether all errors were reported. If not, questions without an error are not decided. */
  readonly complete: boolean;
}

/** No platform has it. It makes the query invalid, and at the end of each type shows whether the errors were reported that far. */
const NO_FIELD = 'zzqxProbeEnd';

/** One line for each question, so that the position of an error says which one it is about. */
export function probeDocument(questions: readonly Question[]): { text: string; lines: ReadonlyMap<number, Question> } {
  const lines = new Map<number, Question>();
  const text = [`query SchemaProbe { ${NO_FIELD}`];
  const types = [...new Set(questions.map(({ type }) => type))];
  for (const type of types) {
    text.push(`... on ${type} {`);
    for (const question of questions.filter((each) => each.type === type)) {
      // The line is counted from 1, and this one is not in the text yet.
      lines.set(text.length + 1, question);
      text.push(question.typed ? `${question.field} { ${NO_FIELD} }` : question.field);
    }
    const end = { type, field: NO_FIELD };
    lines.set(text.length + 1, end);
    text.push(NO_FIELD, '}');
  }
  return { text: `${text.join('\n')}\n}`, lines };
}

interface ErrorEntry {
  readonly message: string;
  readonly locations?: readonly { readonly line: number }[];
}

// How graphql-js, gqlgen, graphql-core, graphql-java and graphql-ruby say it.
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

/** Reads a platform's errors for a document. */
export function readAnswers(lines: ReadonlyMap<number, Question>, errors: readonly ErrorEntry[]): Answers {
  const decided = new Map<Question, Answer>();
  const suggested = new Map<string, Set<string>>();
  const unknown = new Set<string>();
  const ended = new Set<string>();
  const byField = new Map([...lines.values()].map((each) => [`${each.type}.${each.field}`, each]));
  for (const { message, locations } of errors) {
    const missing = NOT_A_TYPE.exec(message)?.[1];
    if (missing !== undefined) unknown.add(missing);
    const question = lines.get(locations?.[0]?.line ?? 0) ?? byField.get(named(message));
    if (!question) continue;
    const isOwn = message.includes(question.field);
    if (question.field === NO_FIELD) {
      ended.add(question.type);
      continue;
    }
    const answer = decided.get(question) ?? { exists: true, args: new Map<string, string>(), suggestions: 0 };
    decided.set(question, answer);
    if (NOT_A_FIELD.test(message) && isOwn && !(question.typed && message.includes(NO_FIELD))) {
      answer.exists = false;
      const names = SUGGESTS_FIELDS.exec(message)?.[1] ?? '';
      for (const [, name = ''] of names.matchAll(new RegExp(QUOTED, 'g'))) {
        answer.suggestions += 1;
        suggested.set(question.type, (suggested.get(question.type) ?? new Set()).add(name));
      }
    }
    const [, argument, argumentType] = NEEDS_ARGUMENT.exec(message) ?? [];
    if (argument !== undefined && argumentType !== undefined) answer.args.set(argument, argumentType);
    const type = (NEEDS_SELECTION.exec(message) ?? NO_SELECTION.exec(message))?.[1];
    if (type !== undefined) answer.type = type;
    // Of an object, the error about the field that it does not have names the type, though not whether it is a list.
    else if (question.typed && message.includes(NO_FIELD)) answer.type ??= ON_TYPE.exec(message)?.[1] ?? '';
  }
  const types = [...new Set([...lines.values()].map(({ type }) => type))];
  const complete = types.every((type) => ended.has(type) || unknown.has(type));
  for (const question of lines.values()) {
    if (question.field === NO_FIELD || decided.has(question) || unknown.has(question.type)) continue;
    // No error: the field is there, unless not all errors were reported.
    if (complete) decided.set(question, { exists: true, args: new Map(), suggestions: 0 });
  }
  return { decided, suggested, unknown, complete };
}

/** `Type.field` of a message about a field that is not there, for servers without positions. */
function named(message: string): string {
  const [, field = ''] = new RegExp(`field ${QUOTED}`, 'i').exec(message) ?? [];
  return `${ON_TYPE.exec(message)?.[1] ?? ''}.${field}`;
}
