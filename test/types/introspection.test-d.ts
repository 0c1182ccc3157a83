import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import { describe, expectTypeOf, it } from 'vitest';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import type { introspection, Scalars } from '../../src/instruqt/introspection.js';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
const client = createInstruqtClient({ apiKey: 'k' });

const tracks = graphql(`
  query Tracks($teamSlug: String!, $order: TrackOrder) {
    tracks(teamSlug: $teamSlug, orderBy: $order) {
      id
      level
      made: createdAt
      trackTags { value }
    }
  }
`);

describe('documents made with gql.tada', () => {
  it('have their results inferred, enums being open', () => {
    type Track = NonNullable<ResultOf<typeof tracks>['tracks']>[number];
    expectTypeOf<Omit<Track, 'level'>>().toEqualTypeOf<{ id: string; made: string; trackTags: { value: string }[] }>();
    expectTypeOf<'beginner' | 'a level of tomorrow' | null>().toExtend<Track['level']>();
    expectTypeOf<number>().not.toExtend<Track['level']>();
  });

  it('have their variables inferred', () => {
    expectTypeOf<{ teamSlug: 'acme' }>().toExtend<VariablesOf<typeof tracks>>();
    expectTypeOf<{ teamSlug: 'acme'; order: 'title_ASC' | 'an order of tomorrow' }>().toExtend<VariablesOf<typeof tracks>>();
    expectTypeOf<{ order: 'title_ASC' }>().not.toExtend<VariablesOf<typeof tracks>>();
  });

  it('are run by request, which knows both', () => {
    expectTypeOf(client.request(tracks, { teamSlug: 'acme' })).resolves.toEqualTypeOf<ResultOf<typeof tracks>>();
    // @ts-expect-error a slug is needed
    client.request(tracks, {});
    // @ts-expect-error a slug is a string
    client.request(tracks, { teamSlug: 7 });
  });

  it('take inputs, those without a known body included', () => {
    const create = graphql('mutation Create($track: TrackInput!, $secret: SecretInput) { createTrack(track: $track) { slug } }');
    type Variables = VariablesOf<typeof create>;
    expectTypeOf<{ track: { slug: 'intro'; maintenance: true }; secret: { anything: 1 } }>().toExtend<Variables>();
    expectTypeOf<{ track: { slug: 7 } }>().not.toExtend<Variables>();
  });

  it('give unknown for what nobody knows, and stay typed beside it', () => {
    const blueprint = graphql(`
      fragment B on Blueprint @_unmask {
        id
        resources { __typename memory }
        newerThanTheSchema
      }
    `);
    type Blueprint = ResultOf<typeof blueprint>;
    expectTypeOf<Blueprint['id']>().toEqualTypeOf<string>();
    expectTypeOf<Blueprint['newerThanTheSchema']>().toEqualTypeOf<unknown>();
    expectTypeOf<Blueprint['resources']>().toEqualTypeOf<{ __typename: 'BlueprintResources'; memory: unknown }>();
    const remove = graphql('mutation { deleteTag(id: "t") }');
    expectTypeOf<ResultOf<typeof remove>>().toEqualTypeOf<{ deleteTag: unknown }>();
    const unnamed = graphql('{ somethingNew { id } }');
    expectTypeOf<ResultOf<typeof unnamed>>().toEqualTypeOf<{ somethingNew: unknown }>();
  });

  it('distinguish the members of a union', () => {
    const options = graphql('fragment O on SsoConnectionOptions @_unmask { __typename ... on DefaultSsoConnectionOptions { domain } }');
    type Options = ResultOf<typeof options>;
    expectTypeOf<Options['__typename']>().toEqualTypeOf<'DefaultSsoConnectionOptions' | 'SamlSsoConnectionOptions'>();
    expectTypeOf<Extract<Options, { __typename: 'DefaultSsoConnectionOptions' }>['domain']>().toEqualTypeOf<unknown>();
  });
});
