import { type GraphQLSchema, isObjectType } from 'graphql';
import { SchemaError } from '../errors.js';
import type { GraphQLPlatformName } from '../findings.js';
import type { ProbedType, ProbeOptions, ProbeResult, SchemaClient } from '../options.js';
import { PLACEHOLDER } from './evidence.js';
import { type Answers, probeDocument, type Question, readAnswers } from './probe-document.js';
import { Nets } from './probe-nets.js';
import { candidatesFor, combinedNames, derivedNames, vocabularyOf } from './probe-words.js';
import { messagesOf } from './refused.js';
import { shippedSchema } from './shipped.js';

/** graphql-js stops after 100 errors. A field can cause several errors: for its arguments and its selection. */
const MOST_QUESTIONS = 90;
/** A platform that reports fewer errors per query than this cannot be probed with a reasonable number of requests. */
const LEAST_QUESTIONS = 5;
const MOST_TYPES = 4;
/** Number of likely names to test before other names. */
const LIKELY = 150;

/** A field that exists: the platform suggested it, or did not report an error for it. */
interface Found {
  type?: string;
  readonly args: Map<string, string>;
  /** Tested without a selection, which reveals the type of an object; then with a selection, which reveals the type of a scalar. */
  asked: 'no' | 'plain' | 'typed';
}

interface Probed {
  readonly name: string;
  readonly fields: Map<string, Found>;
  readonly tried: Set<string>;
  readonly nets: Nets;
  /** Names to test, likely ones first. */
  queue: string[];
  /** Number of known fields from which names were derived. */
  derivedFrom: number;
  /** Used after all other names. */
  combined: Generator<string> | undefined;
  combinedFrom: number;
  readonly vocabulary: readonly string[];
  exists: boolean;
  /** No names are left to test. */
  isDone: boolean;
}

/**
 * Finds fields of types from a platform's errors for invalid queries. Every query fails validation, so the platform executes none.
 * @throws SchemaError `REFUSED` if the platform's errors do not identify fields.
 */
export async function probe(
  platform: GraphQLPlatformName,
  client: SchemaClient,
  options: ProbeOptions = {},
): Promise<Omit<ProbeResult, 'sdl'>> {
  const { types = emptyTypes(shippedSchema(platform)), maxRequests = 60, signal } = options;
  const probed = types.map((name) => startOf(platform, name));
  let [requests, size, answered, suggests] = [0, MOST_QUESTIONS, false, false];
  while (requests < maxRequests) {
    const questions = nextQuestions(probed, size);
    if (questions.length === 0) break;
    const { text, lines } = probeDocument(questions);
    const { errors, attempts } = await failure(platform, client, text, maxRequests - requests, signal);
    requests += attempts;
    const answers = readAnswers(lines, errors);
    answered ||= answers.decided.size > 0 || answers.unknown.size > 0;
    if (!answered && (answers.complete || size <= LEAST_QUESTIONS)) throw untellable(platform, errors);
    if (!answers.complete) size = Math.max(LEAST_QUESTIONS, Math.floor(size / 2));
    suggests ||= answers.suggested.size > 0;
    learn(probed, questions, answers, suggests);
  }
  return resultOf(probed, requests);
}

/** The types of the shipped schema without known fields. */
const emptyTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && PLACEHOLDER in type.getFields() ? [type.name] : []));

function startOf(platform: GraphQLPlatformName, name: string): Probed {
  const schema = shippedSchema(platform);
  const queue = candidatesFor(schema, name);
  return {
    name,
    fields: new Map(),
    tried: new Set(),
    nets: new Nets(),
    queue,
    derivedFrom: 0,
    combined: undefined,
    combinedFrom: 0,
    vocabulary: vocabularyOf(schema),
    exists: true,
    isDone: false,
  };
}

/** The questions of one request: first the types of known fields, then new names, the same number for each type. */
function nextQuestions(probed: readonly Probed[], size: number): Question[] {
  const questions: Question[] = [];
  const open = probed.filter(({ exists, isDone }) => exists && !isDone);
  // Each type causes additional errors. Types with the fewest questions so far are first.
  open.sort((a, b) => a.tried.size - b.tried.size).splice(MOST_TYPES);
  for (const type of open) {
    for (const [field, { type: known, asked }] of type.fields) {
      if (known === undefined && asked !== 'typed') questions.push({ type: type.name, field, typed: asked === 'plain' });
    }
  }
  questions.splice(size);
  for (let added = true; added && questions.length < size; ) {
    added = false;
    for (const type of open) {
      const field = questions.length < size ? nextName(type) : undefined;
      if (field === undefined) continue;
      type.tried.add(field);
      questions.push({ type: type.name, field });
      added = true;
    }
  }
  for (const type of open) type.isDone = !questions.some((each) => each.type === type.name);
  return questions.length === 0 && open.length > 0 ? nextQuestions(probed, size) : questions;
}

function nextName(type: Probed): string | undefined {
  for (;;) {
    // After some time, combinations of common words are at least as likely as the remaining names.
    const isOwn = type.tried.size < LIKELY || type.tried.size % 2 === 0;
    const name = (isOwn ? type.queue.shift() : combined(type)) ?? type.queue.shift() ?? combined(type);
    if (name === undefined && type.fields.size === type.derivedFrom) return undefined;
    if (name === undefined) {
      type.derivedFrom = type.fields.size;
      type.queue = derivedNames(type.name, type.fields.keys());
    } else if (!type.tried.has(name) && !type.nets.rulesOut(name)) return name;
  }
}

/** The next name of two words. Starts again with the fields that were found since. */
function combined(type: Probed): string | undefined {
  if (!type.combined || type.combinedFrom !== type.fields.size) {
    type.combinedFrom = type.fields.size;
    type.combined = combinedNames(type.fields.keys(), type.vocabulary);
  }
  const { done, value } = type.combined.next();
  return done ? undefined : value;
}

/** Sends a query that fails. Returns the errors and the number of requests. */
async function failure(platform: GraphQLPlatformName, client: SchemaClient, text: string, left: number, signal?: AbortSignal) {
  try {
    // Each attempt is a request.
    await client.request(text, undefined, { effect: 'read', signal, retry: { attempts: Math.min(3, left) } });
  } catch (error) {
    const { errors, attempts } = error as {
      errors?: readonly { message: string; locations?: readonly { line: number }[] }[];
      attempts?: number;
    };
    if (!errors || messagesOf(error).length === 0) throw error;
    return { errors, attempts: attempts ?? 1 };
  }
  throw new SchemaError('REFUSED', `${platform} cannot be probed: it accepts a query with a field that does not exist.`);
}

function untellable(platform: GraphQLPlatformName, errors: readonly { message: string }[]): SchemaError {
  const said = errors[0] ? ` Its first error: ${errors[0].message.slice(0, 200)}` : '';
  return new SchemaError('REFUSED', `${platform} cannot be probed: its errors do not identify the invalid fields of a query.${said}`);
}

function learn(probed: readonly Probed[], questions: readonly Question[], answers: Answers, suggests: boolean): void {
  const { decided, suggested, unknown } = answers;
  for (const type of probed) {
    if (unknown.has(type.name)) type.exists = false;
    const own = questions.filter((each) => each.type === type.name);
    for (const question of own) {
      const answer = decided.get(question);
      const known = type.fields.get(question.field);
      if (!answer) {
        // The errors did not include it: test it again.
        if (!known) type.tried.delete(question.field);
        if (!known) type.queue.unshift(question.field);
      } else if (answer.exists) {
        const found = known ?? { args: new Map<string, string>(), asked: 'no' as const };
        for (const [name, of] of answer.args) found.args.set(name, of);
        if (answer.type) found.type ??= answer.type;
        found.asked = question.typed ? 'typed' : 'plain';
        type.fields.set(question.field, found);
      } else {
        type.fields.delete(question.field);
        // A platform that never suggests names rules out none.
        if (suggests) type.nets.add(question.field, answer.suggestions);
      }
    }
    const fresh = [...(suggested.get(type.name) ?? [])].filter((name) => !type.fields.has(name));
    for (const name of fresh) {
      type.fields.set(name, { args: new Map(), asked: 'no' });
      type.tried.add(name);
    }
    if (type.fields.size > type.derivedFrom + 10) type.queue = interleaved(type.queue, derivedNames(type.name, type.fields.keys()), type);
  }
}

/** Names that are derived from known fields are likelier than the remaining common ones, but not all of them. */
function interleaved(rest: readonly string[], derived: readonly string[], type: Probed): string[] {
  type.derivedFrom = type.fields.size;
  const fresh = derived.filter((name) => !type.tried.has(name));
  return Array.from({ length: Math.max(rest.length, fresh.length) }, (_, i) => [rest[i], fresh[i]]).flatMap((pair) =>
    pair.filter((name) => name !== undefined),
  );
}

function resultOf(probed: readonly Probed[], requests: number): Omit<ProbeResult, 'sdl'> {
  const types = probed.map(({ name, fields, exists }): ProbedType => {
    const found = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      name,
      exists,
      fields: found.map(([field, { type, args }]) => ({
        name: field,
        type,
        requiredArguments: [...args].map(([argument, of]) => ({ name: argument, type: of })),
      })),
    };
  });
  return { types, requests };
}
