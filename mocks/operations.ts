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

/** The operation of a GraphQL root field; the platforms may have fields of one name. */
export function operationOfField(platform: string, kind: string, field: string): OperationId | undefined {
  byField ??= new Map(manifest.map(({ platform: of, kind, operation, id }) => [`${of} ${kind} ${operation}`, id as OperationId]));
  return byField.get(`${platform} ${kind} ${field}`);
}

/** @throws TypeError for what no override can answer. */
export function checkAnswerable(id: string): void {
  const entry = operationsById().get(id);
  if (!entry) throw unknownOperation(id);
  if (entry.kind === 'subscription') throw new TypeError(`${id} is a subscription: its events come from platforms.instruqt.publish(…).`);
}

export function unknownOperation(id: string): TypeError {
  if (typeof id !== 'string') return new TypeError('An operation is named by its id in the manifest, such as skilljar.courses.get.');
  const ids = [...operationsById().keys()];
  if (isConvenience(id))
    return new TypeError(`${id} is no operation but does its work with some: name those, as platforms.requests shows them.`);
  const ending = ids.filter((known) => known.endsWith(`.${id}`));
  return new TypeError(`There is no operation ${id}.${ending.length > 0 ? ` Did you mean ${ending.join(' or ')}?` : didYouMean(id, ids)}`);
}

const CONVENIENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  instruqt: instruqtConveniences,
  sda: sdaConveniences,
  skilljar: skilljarConveniences,
  learningPath: { '': 'login as' },
};

/** `instruqt.sandboxes.waitFor`: a method, but not one of a single operation. */
function isConvenience(id: string): boolean {
  const [platform = '', ...path] = id.split('.');
  const method = path.pop() ?? '';
  return CONVENIENCES[platform]?.[path.join('.')]?.split(' ').includes(method) ?? false;
}

/** Says that nothing is at a request's address, and what is most like it. */
export function nowhere({ platform, method, path }: MockRequest, urls: MockUrls): string {
  const said = `The mock platforms have nothing at ${method} ${printableText(path.slice(0, 500))} of ${platform}.`;
  if (platform !== 'skilljar') return `${said} All its operations go to POST ${new URL(urls[platform]).pathname}.`;
  const wanted = shortened(path.replace(/^.*?(?=\/v1\/)/, ''));
  const shown = new Map<string, string>(
    [...operationsById().values()].flatMap(({ id, url, kind }) =>
      url ? [[`${kind} ${filledLike(url, wanted)}`, `${kind} ${url} (${id})`] as const] : [],
    ),
  );
  const like = nearest(`${method} ${wanted}`, shown.keys());
  return like ? `${said} Did you mean ${shown.get(like)}?` : said;
}

/** A path as far as it can matter: comparing takes time by the square of its length. */
const shortened = (path: string) =>
  path
    .split('/')
    .slice(0, 15)
    .map((step) => step.slice(0, 40))
    .join('/');

/** A template with the ids of a path, so that only the words between them count. */
function filledLike(url: string, path: string): string {
  const steps = path.split('/');
  return url
    .split('/')
    .map((step, i) => (step.startsWith('{') ? (steps[i] ?? step) : step))
    .join('/');
}
