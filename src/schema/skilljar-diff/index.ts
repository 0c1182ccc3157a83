import { apiDiff, type Diff } from 'api-smart-diff';
import shipped from '../../../schemas/skilljar.json' with { type: 'json' };
import type { SchemaFinding, SchemaFindingKind } from '../findings.js';
import type { Shape } from '../skilljar/index.js';
import { type OperationShapes, operationsOf } from '../skilljar/index.js';

/** Compares the vendor's OpenAPI document with the one that this version is based on. */
export function skilljarFindings(document: unknown): SchemaFinding[] {
  const before = operationsOf(shipped);
  const after = operationsOf(document);
  const nameOf = (key: string): string => (after.get(key) ?? before.get(key))?.name ?? key;
  const gone = [...before.keys()]
    .filter((key) => !after.has(key))
    .map(nameOf)
    .map((path) => operation('breaking', path, 'The document no longer contains it.'));
  const added = [...after.keys()]
    .filter((key) => !before.has(key))
    .map(nameOf)
    .map((path) => operation('new', path, 'This version does not contain it.'));
  // The document comparison takes seconds for all operations in full.
  const changed = [...before.keys()].filter((key) => after.has(key) && JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)));
  const found = apiDiff(toDocument(changed, before), toDocument(changed, after)).flatMap((each) => toFinding(each, nameOf) ?? []);
  return [...gone, ...added, ...together(found)];
}

const operation = (kind: SchemaFindingKind, path: string, message: string): SchemaFinding => ({ kind, path, message });

/** Converts operations to one form: the query of a read takes the position of a write's body. */
function toDocument(keys: readonly string[], operations: OperationShapes) {
  const paths: Record<string, Record<string, object>> = {};
  const content = (schema: Shape | undefined) => ({ content: { 'application/json': { schema: schema ?? {} } } });
  for (const key of keys) {
    const [method = '', url = ''] = key.split(' ');
    const { input, output } = operations.get(key) ?? {};
    const one = { requestBody: content(input), responses: { '200': { description: '', ...content(output) } } };
    paths[url] = { ...paths[url], [method.toLowerCase()]: one };
  }
  return { openapi: '3.0.3', info: { title: 'Skilljar', version: '1' }, paths };
}

interface Place {
  readonly key: string;
  readonly isAnswer: boolean;
  readonly field: string;
  readonly keyword: string | undefined;
}

const KEYWORDS = new Set(['type', 'nullable', 'enum', 'required', 'items', 'properties']);

/** The location of a change in an operation. */
function placeOf({ path }: Diff): Place | undefined {
  const [, url, method, part] = path.map(String);
  const start = path.indexOf('schema');
  if (url === undefined || method === undefined || start < 0) return undefined;
  const names: string[] = [];
  let keyword: string | undefined;
  const steps = path.slice(start + 1).map(String);
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as string;
    if (step === 'properties' && i + 1 < steps.length) names.push(steps[++i] as string);
    else if (step === 'items' && i + 1 < steps.length) names.push('[]');
    else if (KEYWORDS.has(step)) {
      keyword = step;
      break;
    }
  }
  return { key: `${method.toUpperCase()} ${url}`, isAnswer: part === 'responses', field: names.join('.').replaceAll('.[]', '[]'), keyword };
}

/** Converts a change to a finding. Changes of an input and of a response follow different rules. */
function toFinding(change: Diff, nameOf: (key: string) => string): SchemaFinding | undefined {
  const place = placeOf(change);
  if (!place) return undefined;
  const { key, isAnswer, keyword } = place;
  const [kind, message] = judged(change, isAnswer, keyword) ?? [];
  if (kind === undefined || message === undefined) return undefined;
  const field = keyword === 'required' ? [place.field, String(change.before ?? change.after)].filter(Boolean).join('.') : place.field;
  return { kind, path: `${nameOf(key)} ${isAnswer ? '→' : '←'} ${field}`.trimEnd(), message };
}

function judged({ action, before, after }: Diff, isAnswer: boolean, keyword: string | undefined): [SchemaFindingKind, string] | undefined {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  switch (keyword) {
    case 'type':
      return before === undefined || after === undefined
        ? undefined
        : ['breaking', `Its type was ${text(before)}, and is now ${text(after)}.`];
    case 'nullable':
      return isNullable(after)
        ? [isAnswer ? 'breaking' : 'new', 'It is now nullable.']
        : [isAnswer ? 'new' : 'breaking', 'It is no longer nullable.'];
    case 'enum':
      return ofEnum(before, after, isAnswer);
    case 'required':
      if (action === 'add') return [isAnswer ? 'new' : 'breaking', isAnswer ? 'It is now always present.' : 'It is now required.'];
      return [isAnswer ? 'breaking' : 'new', isAnswer ? 'It can now be missing.' : 'It is now optional.'];
    case undefined:
      if (action === 'add') return ['new', `It is new${typeSaid(after)}.`];
      return action === 'remove' ? [isAnswer ? 'breaking' : 'dangerous', 'It was removed.'] : undefined;
    default:
      return undefined;
  }
}

const isNullable = (value: unknown) => value === true;

const typeSaid = (shape: unknown) => {
  const { type } = (shape ?? {}) as Shape;
  return type === undefined ? '' : `: ${type}`;
};

function ofEnum(before: unknown, after: unknown, isAnswer: boolean): [SchemaFindingKind, string] | undefined {
  // A change of the whole list does not identify a value.
  if (Array.isArray(before) || Array.isArray(after)) return undefined;
  if (after !== undefined && before === undefined) return [isAnswer ? 'dangerous' : 'new', `Its value ${JSON.stringify(after)} is new.`];
  if (after === undefined) return [isAnswer ? 'new' : 'breaking', `Its value ${JSON.stringify(before)} was removed.`];
  return [isAnswer ? 'dangerous' : 'breaking', `Its value ${JSON.stringify(before)} is now ${JSON.stringify(after)}.`];
}

/** Merges identical findings of operations that share a component. */
function together(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const groups = new Map<string, SchemaFinding[]>();
  for (const finding of findings) {
    const id = `${finding.kind} ${finding.path.replace(/^\S+ \S+ /, '').replace('results[].', '')} ${finding.message}`;
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [rest.length > 0 ? { ...first, message: `${first.message} This affects ${rest.length + 1} operations.` } : first] : [],
  );
}
