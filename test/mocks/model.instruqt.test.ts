import fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';
import { createLearningPlatforms } from '../../src/index.js';
import { play } from '../support/model.js';
import type { Fields, Key, Kind } from '../support/model-kinds.js';
import type { Listing } from '../support/model-lists.js';
import { countWrites } from '../support/model-writes.js';

const platforms = createMockPlatforms();
const { instruqt: lp } = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  rateLimit: false,
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
});
afterAll(countWrites());

const missing = { code: 'NOT_FOUND', codes: ['BE_034_EntityNotFound'] };
const refused = { code: 'GRAPHQL' };
const TEAM = 'team00000001';
const TRACKS = ['track0000001', 'track0000002', 'track0000003'];

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const moment = fc.integer({ min: 0, max: 9000 }).map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString());
const slug = fc.stringMatching(/^[a-z]{2,5}-[a-z0-9]{2,5}$/);
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });

/** The variables of a call, whose names are the platform's own. */
type Call = (variables: never, options?: never) => PromiseLike<unknown>;

interface Calls {
  readonly create: Call;
  readonly get?: Call;
  readonly list?: Call;
  readonly update?: Call;
  readonly remove?: Call;
}

interface Names {
  /** The name of the input in the variables. */
  readonly input: string;
  /** The name of its id in `get`, in `remove` and, where that has one beside the input, in `update`. */
  readonly id: string;
  readonly removeId?: string;
  readonly updateId?: string;
  /** Beside the input, in every write. */
  readonly beside?: Fields;
  /** Beside the id of what goes. */
  readonly removeBeside?: Fields;
}

interface Special extends Partial<Kind> {
  readonly fields: fc.Arbitrary<Fields>;
  readonly changes?: fc.Arbitrary<Fields>;
}

/** A kind of Instruqt, from its methods and the names of their variables. */
function kind(name: string, { create, get, list, update, remove }: Calls, names: Names, { fields, changes, ...rest }: Special): Kind {
  const { input, id, removeId = id, updateId, beside = {}, removeBeside = {} } = names;
  const call = (method: Call, variables: Fields, ...more: unknown[]) =>
    (method as (...args: unknown[]) => PromiseLike<unknown>)(variables, ...more);
  const own = (key: Key) => key.at(-1) as string;
  return {
    name,
    input: fields,
    change: changes ?? fields,
    create: (_above, given) => call(create, { ...beside, [input]: given }),
    ...(get && { get: (key: Key) => call(get, { [id]: own(key) }) }),
    ...(list && {
      list: (_above: Key, query: Fields, options: ListOptions) => call(list, query, options) as unknown as Listing,
    }),
    ...(update && {
      update: (key: Key, change: Fields) =>
        call(update, updateId ? { ...beside, [updateId]: own(key), [input]: change } : { ...beside, [input]: { ...change, id: own(key) } }),
    }),
    ...(remove && { remove: (key: Key) => call(remove, { ...removeBeside, [removeId]: own(key) }) }),
    unpaged: true,
    ...rest,
  };
}

const track = kind(
  'tracks',
  { ...lp.tracks, remove: (id: never) => lp.tracks.delete(id, { confirm: true }) },
  { input: 'track', id: 'trackID' },
  {
    fields: fc.record(
      { title: text, slug, teaser: text, description: text, show_timer: fc.boolean(), timelimit: fc.nat(900) },
      { requiredKeys: ['title', 'slug'] },
    ),
    changes: some({ title: text, teaser: text, description: text, show_timer: fc.boolean(), timelimit: fc.nat(900) }),
    unique: { field: 'slug', refusal: refused, distinct: (value, n) => `${String(value)}-${n}` },
    sorted: true,
    volatile: /^(?:challenges|last_update|timelimit)$/,
  },
);
const challenge = kind(
  'challenges',
  { ...lp.challenges, remove: (id: never) => lp.challenges.delete(id, { confirm: true }) },
  { input: 'challenge', id: 'challengeID' },
  {
    fields: fc.record({ title: text, slug, teaser: text, assignment: text, timelimit: fc.nat(900) }, { requiredKeys: ['title', 'slug'] }),
    changes: some({ title: text, slug, teaser: text, assignment: text, timelimit: fc.nat(900) }),
    refs: { track: { kind: 'tracks', demo: [] } },
    volatile: /^(?:track|status|index|notes|tabs|scripts)$/,
  },
);

/** Kinds that have to do with each other. */
const FAMILIES: Readonly<Record<string, readonly Kind[]>> = {
  tracks: [
    track,
    {
      ...challenge,
      listedBy: 'track',
      list: (_above, { track: trackID }, options) => lp.challenges.list({ trackID: trackID as string }, options),
    },
    kind(
      'notes',
      { create: lp.challengeNotes.create, get: lp.challengeNotes.get, update: lp.challengeNotes.update, remove: lp.challengeNotes.delete },
      { input: 'note', id: 'noteID' },
      {
        fields: fc.record({ type: fc.constantFrom('text', 'image'), contents: text }),
        refs: { challenge: { kind: 'challenges' } },
      },
    ),
    kind(
      'tabs',
      { create: lp.challengeTabs.create, get: lp.challengeTabs.get, update: lp.challengeTabs.update, remove: lp.challengeTabs.delete },
      { input: 'tab', id: 'tabID' },
      {
        fields: fc.record({ type: fc.constantFrom('service', 'terminal'), title: text, hostname: slug, port: fc.nat(9000) }),
        refs: { challenge: { kind: 'challenges' } },
      },
    ),
    {
      ...kind(
        'challenge scripts',
        {
          create: lp.challengeScripts.save,
          get: lp.challengeScripts.get,
          update: lp.challengeScripts.save,
          remove: lp.challengeScripts.delete,
        },
        { input: 'script', id: 'scriptID', removeId: 'challengeScriptID' },
        {
          fields: fc.record({ host: slug, action: fc.constantFrom('setup', 'check', 'cleanup'), contents: text }),
          refs: { challenge: { kind: 'challenges' } },
        },
      ),
      listedBy: 'challenge',
      list: (_above, { challenge: challengeID }, options) => lp.challengeScripts.list({ challengeID: challengeID as string }, options),
    },
    {
      ...kind(
        'track scripts',
        { create: lp.trackScripts.save, get: lp.trackScripts.get, update: lp.trackScripts.save },
        { input: 'script', id: 'scriptID' },
        {
          fields: fc.record({ host: slug, action: fc.constantFrom('setup', 'cleanup'), contents: text }),
          refs: { track: { kind: 'tracks' } },
        },
      ),
      listedBy: 'track',
      list: (_above, { track: trackID }, options) => lp.trackScripts.list({ trackID: trackID as string }, options),
    },
  ],
  'invites and pools': [
    kind(
      'invites',
      { ...lp.invites, remove: (id: never) => lp.invites.delete(id, { confirm: true }) },
      { input: 'invite', id: 'inviteID' },
      {
        fields: fc.record(
          {
            title: text,
            publicTitle: text,
            inviteLimit: fc.nat(50),
            expiresAt: moment,
            trackIDs: fc.uniqueArray(fc.constantFrom(...TRACKS), { minLength: 1 }),
          },
          { requiredKeys: ['title', 'trackIDs'] },
        ),
        changes: some({ title: text, publicTitle: text, inviteLimit: fc.nat(50), expiresAt: moment }),
        volatile: /^status$|^last_updated$|^canClaim$/,
      },
    ),
    kind(
      'pools',
      { ...lp.hotStartPools, remove: lp.hotStartPools.delete },
      { input: 'pool', id: 'id', updateId: 'id', removeId: 'poolID' },
      {
        fields: fc.record(
          { name: text, size: fc.integer({ min: 1, max: 9 }), auto_refill: fc.boolean(), region: slug },
          { requiredKeys: ['name', 'size'] },
        ),
        changes: some({ name: text, size: fc.integer({ min: 1, max: 9 }), auto_refill: fc.boolean() }),
        unpaged: false,
      },
    ),
    kind(
      'webhooks',
      { create: lp.webhooks.create, list: lp.webhooks.list, update: lp.webhooks.update, remove: lp.webhooks.delete },
      { input: 'webhook', id: 'id', updateId: 'id' },
      {
        fields: fc.record(
          { url: fc.webUrl(), name: text, events: fc.uniqueArray(fc.constantFrom('track.started', 'track.completed')) },
          { requiredKeys: ['url'] },
        ),
      },
    ),
  ],
  'landing pages and labs': [
    kind(
      'landing pages',
      { create: lp.landingPages.create, get: lp.landingPages.get, update: lp.landingPages.update },
      { input: 'input', id: 'landingPageID' },
      {
        fields: fc
          .record(
            { internalPageName: text, path: slug, pageTitle: text, pageHeading: text, formEnabled: fc.boolean() },
            { requiredKeys: ['path'] },
          )
          .map((page) => ({ ...page, teamId: TEAM })),
        changes: some({ internalPageName: text, pageTitle: text, pageHeading: text, formEnabled: fc.boolean() }),
      },
    ),
    kind(
      'lti registrations',
      { create: lp.ltiRegistrations.create, update: lp.ltiRegistrations.update, remove: lp.ltiRegistrations.delete },
      { input: 'input', id: 'id', updateId: 'id', beside: { teamID: TEAM }, removeBeside: { teamID: TEAM } },
      {
        fields: fc.record({ name: text, deploymentIDs: fc.array(slug, { maxLength: 2 }) }, { requiredKeys: ['name'] }),
      },
    ),
    {
      name: 'secrets',
      input: fc.record({ name: fc.oneof(slug, text), description: text, secret: fc.constant('aHVudGVyMg==') }) as fc.Arbitrary<Fields>,
      upserts: true,
      unpaged: true,
      idOf: ({ name }) => name as string,
      shown: ({ description }) => ({ description }),
      create: (_above, input) => lp.teamSecrets.upsert(input as never),
      get: ([name]) => lp.teamSecrets.get({ name: name as string }),
      list: (_above, _query, options) => lp.teamSecrets.list({}, options),
      remove: ([name]) => lp.teamSecrets.delete({ name: name as string }),
    },
    kind(
      'host images',
      {
        create: lp.hostImages.create,
        get: lp.hostImages.get,
        remove: (id: never) => lp.hostImages.delete(id, undefined, { confirm: true }),
      },
      { input: 'input', id: 'id' },
      {
        fields: fc.record({ slug, description: text }).map((image) => ({ ...image, teamID: TEAM })),
      },
    ),
    {
      name: 'custom resources',
      input: fc.record({ name: text, slug }) as fc.Arbitrary<Fields>,
      change: some({ name: text, description: text }) as fc.Arbitrary<Fields>,
      nothing: null,
      create: (_above, input) =>
        lp.customResources.importTerraformModule({ input: { ...input, terraformModuleID: 'module000002' } as never }),
      get: ([id]) => lp.customResources.get({ id: id as string }),
      update: ([id], change) => lp.customResources.update({ id: id as string, input: change as never }),
      remove: ([id]) => lp.customResources.delete({ id: id as string }),
    },
  ],
};

describe('made, read, listed, changed and removed', () => {
  it.each(Object.entries(FAMILIES))(
    '%s',
    async (_name, kinds) => {
      await play({ kinds, missing, reset: () => platforms.reset() }, { runs: 3, size: 40 });
    },
    60_000,
  );
});
