import { instruqtConveniences } from '../src/instruqt/conveniences.js';
import { type ManifestEntry, manifest, type OperationId } from '../src/manifest/index.js';
import { sdaConveniences } from '../src/sda/conveniences.js';
import { skilljarConveniences } from '../src/skilljar/conveniences.js';
import type { MockUrls } from './addresses.js';
import { didYouMean, nearest } from './engine/nearest.js';
import type { MockRequest } from './engine/requests.js';
import { printableText } from './engine/secrets.js';

let byId: ReadonlyMap<string, ManifestEntry> | undefined;
let byField: ReadonlyMap<string, OperationId> | undefined;

/** Every operation of the SDK by its id. */
export function operationsById(): ReadonlyMap<string, ManifestEntry> {
  byId ??= new Map(manifest.map((entry) => [entry.id, entry]));
  return byId;
}

/** The operation of a GraphQL root field. Fields of different platforms can have the same name. */
export function operationOfField(platform: string, kind: string, field: string): OperationId | undefined {
  byField ??= new Map(manifest.map(({ platform: of, kind, operation, id }) => [`${of} ${kind} ${operation}`, id as OperationId]));
  return byField.get(`${platform} ${kind} ${field}`);
}

/** @throws TypeError for an operation that cannot be overridden. */
export function checkAnswerable(id: string): void {
  const entry = operationsById().get(id);
  if (!entry) throw unknownOperation(id);
  if (entry.kind === 'subscription') throw new TypeError(`${id} is a subscription. Send its events with platforms.instruqt.publish(…).`);
}

export function unknownOperation(id: string): TypeError {
  if (typeof id !== 'string') return new TypeError('operation must be an id of the manifest, such as skilljar.courses.get.');
  const ids = [...operationsById().keys()];
  if (isConvenience(id))
    return new TypeError(
      `${id} is a convenience method, not an operation. Use the operations that it calls: platforms.requests lists them.`,
    );
  const ending = ids.filter((known) => known.endsWith(`.${id}`));
  return new TypeError(`Unknown operation ${id}.${ending.length > 0 ? ` Did you mean ${ending.join(' or ')}?` : didYouMean(id, ids)}`);
}

const CONVENIENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  instruqt: instruqtConveniences,
  sda: sdaConveniences,
  skilljar: skilljarConveniences,
  learningPath: { '': 'login as' },
};

/** A method that sends requests of other operations, such as `instruqt.sandboxes.waitFor`. */
function isConvenience(id: string): boolean {
  const [platform = '', ...path] = id.split('.');
  const method = path.pop() ?? '';
  return CONVENIENCES[platform]?.[path.join('.')]?.split(' ').includes(method) ?? false;
}

/** Reports that no operation exists at a request's address, and suggests the nearest one. */
export function nowhere({ platform, method, path }: MockRequest, urls: MockUrls): string {
  const said = `The ${platform} mock has no endpoint ${method} ${printableText(path.slice(0, 500))}.`;
  if (platform !== 'skilljar') return `${said} All operations use POST ${new URL(urls[platform]).pathname}.`;
  const wanted = shortened(path.replace(/^.*?(?=\/v1\/)/, ''));
  const shown = new Map<string, string>(
    [...operationsById().values()].flatMap(({ id, url, kind }) =>
      url ? [[`${kind} ${filledLike(url, wanted)}`, `${kind} ${url} (${id})`] as const] : [],
    ),
  );
  const like = nearest(`${method} ${wanted}`, shown.keys());
  return like ? `${said} Did you mean ${shown.get(like)}?` : said;
}

/** Limits the length of a path, because comparing takes quadratic time. */
const shortened = (path: string) =>
  path
    .split('/')
    .slice(0, 15)
    .map((step) => step.slice(0, 40))
    .join('/');

/** Fills the placeholders of a template with the ids of a path, so that only the fixed parts are compared. */
function filledLike(url: string, path: string): string {
  const steps = path.split('/');
  return url
    .split('/')
    .map((step, i) => (step.startsWith('{') ? (steps[i] ?? step) : step))
    .join('/');
}
