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

/** graphql-js stops after 100 errors. A field can cause several: its arguments, its selection. */
const MOST_QUESTIONS = 90;
/** A platform that reports fewer errors than this for one query cannot be probed within any sensible number of requests. */
const LEAST_QUESTIONS = 5;
const MOST_TYPES = 4;
/** So many of the likely names are tried before others. */
const LIKELY = 150;

/** A field that is there: the platform suggested it, or did not object to it. */
interface Found {
  type?: string;
  readonly args: Map<string, string>;
  /** Asked about as it is, which tells the type of an object; then with a selection, which tells that of a scalar. */
  asked: 'no' | 'plain' | 'typed';
}

interface Probed {
  readonly name: string;
  readonly fields: Map<string, Found>;
  readonly tried: Set<string>;
  readonly nets: Nets;
  /** Names to try, likely ones first. */
  queue: string[];
  /** Of how many known fields names were derived. */
  derivedFrom: number;
  /** When all else was tried. */
  combined: Generator<string> | undefined;
  combinedFrom: number;
  readonly vocabulary: readonly string[];
  exists: boolean;
  /** Nothing is left to ask. */
  isDone: boolean;
}

/**
 * Finds fields of types by what a platform says of wrong queries. Every query fails validation: nothing is executed.
 * @throws SchemaError `REFUSED` when the platform's errors do not tell fields apart.
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

/** The types of the shipped schema of which no field is known. */
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

/** As many questions as one request takes: the types of known fields, then new names, the same number for each type. */
function nextQuestions(probed: readonly Probed[], size: number): Question[] {
  const questions: Question[] = [];
  const open = probed.filter(({ exists, isDone }) => exists && !isDone);
  // Each type causes errors of its own. Those that were asked about least come first.
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
    // What is left of the likely names is after a while no likelier than names made of common words.
    const isOwn = type.tried.size < LIKELY || type.tried.size % 2 === 0;
    const name = (isOwn ? type.queue.shift() : combined(type)) ?? type.queue.shift() ?? combined(type);
    if (name === undefined && type.fields.size === type.derivedFrom) return undefined;
    if (name === undefined) {
      type.derivedFrom = type.fields.size;
      type.queue = derivedNames(type.name, type.fields.keys());
    } else if (!type.tried.has(name) && !type.nets.rulesOut(name)) return name;
  }
}

/** The next of the names of two words. Begun anew with what was found since. */
function combined(type: Probed): string | undefined {
  if (!type.combined || type.combinedFrom !== type.fields.size) {
    type.combinedFrom = type.fields.size;
    type.combined = combinedNames(type.fields.keys(), type.vocabulary);
  }
  const { done, value } = type.combined.next();
  return done ? undefined : value;
}

/** Sends a query that fails, and gives the errors and how many requests that took. */
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
  throw new SchemaError('REFUSED', `${platform} answers a query with a field that does not exist: it cannot be probed.`);
}

function untellable(platform: GraphQLPlatformName, errors: readonly { message: string }[]): SchemaError {
  const said = errors[0] ? ` It says: ${errors[0].message.slice(0, 200)}` : '';
  return new SchemaError('REFUSED', `${platform} does not say which fields of a query are wrong: it cannot be probed.${said}`);
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
        // The errors did not reach it: it is asked again.
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
        // A platform that never suggests anything rules nothing out.
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

/** Names that were derived from what was found are likelier than what is left of the common ones, but not all of them. */
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
