// What the GraphQL methods select: what their texts promise, and no secrets. For every operation document.
import { readFileSync } from 'node:fs';
import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/manifest/index.js';
import { documents, type OperationDocument, type Selected, schemas } from '../support/operations.js';

const documentOf = (id: string) => documents.find((one) => one.id === id)!;
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const FOLDERS = { sda: 'sda', learningPath: 'learning-path', instruqt: 'instruqt' } as const;

it('reads every document of the GraphQL platforms', () => {
  const ids = manifest.filter(({ platform }) => platform !== 'skilljar').map(({ id }) => id);
  expect(documents.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(documents.length).toBeGreaterThanOrEqual(282);
});

const stem = (word: string) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
const wordsOf = (text: string) => (text.match(/[a-z0-9]+/gi) ?? []).map(stem);
const wordsOfName = (name: string) => wordsOf(name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '));

/** Where the things are looked for, and what is given, rather than what comes. */
const SCOPE =
  /\b(?:of|in|within|on|by|for|when|if|with a|with this|from|against|Pass|Without a)\b [^.;:]*?(?=\bwith (?:its|the)\b|,|;|\.|:|$)/gi;
/** A mutation says what it does; only these sentences say what comes back. */
const COMES_BACK = /\b(?:result|returns|read it)\b/i;

/** Whom or what a method is about, beside the thing that comes. */
const SUBJECTS = ['learner', 'user', 'member', 'team', 'organization', 'invite', 'track'];

function promises({ kind, field, item }: OperationDocument, description: string): string[] {
  const own = new Set([...wordsOfName(item.name), ...wordsOfName(field.name), ...SUBJECTS]);
  const text = description.replace(/\s+/g, ' ');
  if (kind === 'query') return wordsOf(text.replace(SCOPE, ' ')).filter((word) => !own.has(word));
  const told = text.split(/(?<=[.;]) /).filter((sentence) => COMES_BACK.test(sentence));
  return wordsOf(told.join(' '));
}

/** The fields that a text names: by their name, in one word or several, or for an object by its first word. */
function named(document: OperationDocument, description = document.field.description ?? ''): string[] {
  const { item } = document;
  if (!isObjectType(item) && !isInterfaceType(item)) return [];
  const words = promises(document, description);
  const text = ` ${words.join(' ')} `;
  const pairs = words.map((word, i) => word + (words[i + 1] ?? ''));
  return Object.values(item.getFields()).flatMap(({ name, type, deprecationReason }) => {
    const parts = wordsOfName(name);
    const isObject = !isLeafType(getNamedType(type));
    const isNamed = text.includes(` ${parts.join(' ')} `) || pairs.includes(parts.join('')) || (isObject && words.includes(parts[0]!));
    return isNamed && !deprecationReason ? [name] : [];
  });
}

const broken = (document: OperationDocument, description?: string, own = document.own) =>
  named(document, description).filter((name) => !own.has(name));

describe('the text of a method', () => {
  it.each(documents.map((one) => [one.id, one] as const))('%s names no field that is not selected', (_id, document) => {
    expect(broken(document)).toEqual([]);
    if (/\b(?:everything|complete|all fields)\b/.test(document.kind === 'query' ? (document.field.description ?? '') : '')) {
      const all = isObjectType(document.item) ? Object.keys(document.item.getFields()) : [];
      expect(all.filter((name) => !document.own.has(name))).toEqual([]);
    }
  });

  it('does name fields', () => {
    const all = documents.flatMap((one) => named(one).map((name) => `${one.id} ${name}`));
    expect(all).toEqual(
      expect.arrayContaining([
        'instruqt.sandboxConfigVersions.get resources',
        'instruqt.trackConfigs.presets machinetypes',
        'instruqt.challenges.check attempts',
        'learningPath.learningPaths.getBySlug prerequisiteCourses',
        'learningPath.milestones.get contentItems',
        'learningPath.milestones.get completionCriteria',
      ]),
    );
    expect(all.length).toBeGreaterThan(20);
  });

  it.each([
    ['instruqt.cloudProviderConfigs.list', 'Services and regions on offer, by cloud provider.', ['services', 'regions']],
    ['instruqt.sandboxConfigVersions.get', 'One version of a sandbox config, resources and scripts included.', ['scripts']],
    ['instruqt.trackConfigs.presets', 'Ready-made containers, machines and machine types.', ['containers']],
    ['instruqt.webhooks.list', 'All webhook endpoints of a team, with the custom headers.', ['custom_headers']],
  ])('%s could not say "%s"', (id, text, missing) => {
    expect(broken(documentOf(id), text)).toEqual(missing);
  });

  it.each(['contentItems', 'completionCriteria'])('milestones.get could not leave out %s', (name) => {
    const document = documentOf('learningPath.milestones.get');
    expect(broken(document, undefined, new Set([...document.own].filter((one) => one !== name)))).toEqual([name]);
  });

  it('lists what is not selected, from the document itself', () => {
    const wrong = Object.entries(FOLDERS).flatMap(([platform, folder]) => {
      const interfaces = readFileSync(`src/${folder}/generated/bindings.ts`, 'utf8').split(/^(?=export interface )/m);
      return documents
        .filter((one) => one.platform === platform && one.field.name !== '' && getNamedType(one.field.type).name !== 'Unknown')
        .filter((one) => {
          const [resource, method] = one.name.split('.');
          const text = interfaces.find((part) => part.startsWith(`export interface ${pascal(platform)}${pascal(resource!)} `)) ?? '';
          const end = text.search(new RegExp(`^ {2}${method}[(<]`, 'm'));
          const doc = text.slice(text.lastIndexOf('/**', end), end);
          const { item, own } = one;
          const fields = isObjectType(item) || isInterfaceType(item) ? Object.values(item.getFields()) : [];
          const left = fields.flatMap(({ name, deprecationReason }) =>
            own.size === 0 || deprecationReason || own.has(name) ? [] : [name],
          );
          const line = /Selected only with the option `select`: (.*)\./.exec(doc)?.[1];
          const told = [...(line ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
          const more = Number(/and (\d+) more$/.exec(line ?? '')?.[1] ?? 0);
          return end < 0 || told.join() !== left.sort().slice(0, told.length).join() || told.length + more !== left.length;
        })
        .map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });
});

describe('secrets', () => {
  const SAID = /\bsecret\b|anyone with this|grants write|\bnever log\b|do not log/i;
  const NAMED =
    /secret|token|password|api_?key|consumer_?key|credential|private_?key|upload_?url|download_?url|signature|supportVerificationHash/i;
  /** Names that say what kind of thing there is, not the thing. */
  const HARMLESS = new Set(['token_expired', 'accessTokenURL', 'secrets', 'exposeCloudAccountCredentials', 'client']);
  const isSecret = ({ field: { name, description } }: Selected) =>
    (SAID.test(description ?? '') || NAMED.test(name)) && !HARMLESS.has(name);

  /** The methods that are for them. Every other method selects none. */
  const FOR_THEM: Readonly<Record<string, readonly string[]>> = {
    'sda.recordings.get': ['fileDownloadUrl', 'playbackUrl', 'thumbnailUrl'],
    'sda.recordings.playbackUrl': ['playbackUrl', 'thumbnailUrl'],
    'sda.sessions.get': ['streamingUrl', 'websocketChannel'],
    'sda.sessions.start': ['streamingUrl', 'websocketChannel'],
    'instruqt.labs.start': ['url'],
    'instruqt.teams.generateLtiCredentials': ['consumer_key'],
    'instruqt.tracks.generateEmbedToken': ['embed_token'],
    'instruqt.sandboxVariables.get': ['value'],
    'instruqt.sandboxVariables.set': ['value'],
  };

  it.each(documents.map((one) => [one.id, one] as const))('%s selects only those that it is for', (id, { selected }) => {
    const found = new Set(selected.filter(isSecret).map(({ field: { name } }) => name));
    expect([...found].sort()).toEqual(FOR_THEM[id] ?? []);
  });

  it('are known by what the schemas say, and by name', () => {
    const all = Object.values(schemas).flatMap((schema) =>
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isObjectType(type) && !type.name.startsWith('__')
          ? Object.values(type.getFields()).flatMap((field) =>
              isSecret({ parent: type.name, field }) ? [`${type.name}.${field.name}`] : [],
            )
          : [],
      ),
    );
    expect(all).toEqual(
      expect.arrayContaining([
        'SessionRecordingFileType.fileUploadUrl',
        'Client.secretKey',
        'SSOSettings.openIdClientSecret',
        'Team.api_key',
        'Team.webhook_dashboard_url',
        'Track.embed_token',
        'LabSession.url',
        'User.supportVerificationHash',
        'LearningPath.relatedQuerySignature',
        'Content.acceptBadgeUrl',
      ]),
    );
  });
});
