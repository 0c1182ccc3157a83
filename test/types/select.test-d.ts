import { initGraphQLTada } from 'gql.tada';
import { describe, expectTypeOf, it } from 'vitest';
import type { Call, Paginator, SelectOption, Subscription } from '../../src/index.js';
import * as functions from '../../src/instruqt/functions/index.js';
import { createInstruqtClient, type LearnerEventEvent, type Track, type TrackSummary } from '../../src/instruqt/index.js';
import type { introspection, Scalars } from '../../src/instruqt/introspection.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
const client = createInstruqtClient({ apiKey: 'k' });
const scripts = graphql('fragment Scripts on Track @_unmask { scripts { contents } }');

describe('select', () => {
  it('adds what a typed document selects to the result, and to each item', async () => {
    const track = await client.tracks.get({ trackID: 't' }, { select: scripts });
    expectTypeOf(track!.scripts[0]!.contents).toEqualTypeOf<string | null>();
    expectTypeOf(track!.developers).toEqualTypeOf<Track['developers']>();
    for await (const one of client.tracks.list({}, { select: scripts, maxItems: 3 })) {
      expectTypeOf(one.scripts[0]!.contents).toEqualTypeOf<string | null>();
      expectTypeOf(one.slug).toEqualTypeOf<TrackSummary['slug']>();
    }
    expectTypeOf((await functions.getTrack(client, { trackID: 't' }, { select: scripts }))!.scripts).toEqualTypeOf<
      { contents: string | null }[]
    >();
  });

  it('takes the type of what a text selects', () => {
    type Added = { scripts: { contents: string }[] };
    expectTypeOf(client.tracks.get<Added>({ trackID: 't' }, { select: 'scripts { contents }' })).toEqualTypeOf<
      Call<(Track & Added) | null>
    >();
    expectTypeOf(client.challenges.reorder<Added>({ trackID: 't', challenges: [] }, { select: 'x' })).resolves.toExtend<Added[] | null>();
    expectTypeOf(client.liveEvents.watchLearnerEvents<Added>({ inviteID: 'i' }, { select: 'x' })).toEqualTypeOf<
      Subscription<LearnerEventEvent & Added>
    >();
  });

  it('changes nothing where it is not used', () => {
    expectTypeOf(client.tracks.get({ trackID: 't' })).toEqualTypeOf<Call<Track | null>>();
    expectTypeOf(client.tracks.get({ trackID: 't' }, { select: 'id' })).toEqualTypeOf<Call<Track | null>>();
    expectTypeOf(client.tracks.list()).toEqualTypeOf<Paginator<TrackSummary>>();
    expectTypeOf<SelectOption['select']>().toExtend<string | object | undefined>();
  });

  it('is no option where the result has no fields, or of a REST platform', () => {
    // @ts-expect-error a boolean has no fields
    client.tracks.exists({ trackSlug: 's' }, { select: 'id' });
    // @ts-expect-error Skilljar answers with all fields
    createSkilljarClient({ apiKey: 'k' }).courses.get('c', { select: 'id' });
    // @ts-expect-error a selection is a text or a document
    client.tracks.get({ trackID: 't' }, { select: 7 });
  });
});
