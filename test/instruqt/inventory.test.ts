// The SDL against what the reference was counted to hold when it was read, name by name: a part that gets lost or is invented later shows
// here. Counted is what the reference states: parts with evidence of their own or of their operation come from elsewhere.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, GraphQLEnumType, type GraphQLObjectType, validateSchema } from 'graphql';
import { expect, it } from 'vitest';
import { apiTypes, type Element, elements, incompleteOf, isNewer, type Part } from '../../codegen/evidence.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schemas/instruqt.graphql'), 'utf8'));
const all = elements(schema);
const stated = (...parts: Part[]) => all.filter(({ part, evidence }) => parts.includes(part) && !evidence);
const fieldsOf = (root: GraphQLObjectType | null | undefined) =>
  Object.values(root?.getFields() ?? {}).filter((field) => !isNewer(field)).length;

/** The element's place with its type, deprecation and incompleteness, as one line. */
function line({ path, member }: Element): string {
  const type = 'type' in member ? `: ${member.type}` : '';
  const deprecated = 'deprecationReason' in member && member.deprecationReason ? ' deprecated' : '';
  const gap = incompleteOf(member);
  return `${path}${type}${deprecated}${gap ? ` ${gap.lost} ${gap.missing ?? ''}` : ''}`;
}

it('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

it('has every operation of the reference', () => {
  // By root type, signatures that the reference lost included: their names are stated.
  expect([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(fieldsOf)).toEqual([82, 168, 7]);
  expect(all.filter(({ part, evidence }) => part === 'operation' && evidence?.source === 'signature lost')).toHaveLength(11);
  // Arguments of the reference's tables and example documents.
  expect(stated('operation argument')).toHaveLength(475);
});

it('has every type and field of the reference', () => {
  // The reference's own list: with GraphQL's five scalars, without the roots, `Unknown`, and what is newer than it.
  const named = apiTypes(schema).filter((type) => !isNewer(type));
  expect(named.length + 5).toBe(322);
  expect(stated('output field', 'input field')).toHaveLength(1454);
  expect(stated('output field')).toHaveLength(1017);
  expect(stated('enum value')).toHaveLength(51);
});

it('has every enum with as many values as the reference counts', () => {
  const enums = apiTypes(schema).filter((type) => type instanceof GraphQLEnumType);
  expect(enums).toHaveLength(45);
  // The two whose number of values is lost are not among the 43 that the reference describes. An empty row above the 84 meanings of
  // ErrorCode is taken for a blank.
  const counted = enums.filter((type) => !incompleteOf(type) || incompleteOf(type)?.missing !== undefined);
  expect(counted).toHaveLength(43);
  expect(counted.reduce((sum, type) => sum + type.getValues().length + (incompleteOf(type)?.missing ?? 0), 0)).toBe(267);
});

it('has every deprecation: fields, enum values, and in words three types', () => {
  const deprecated = all.filter(({ member }) => 'deprecationReason' in member && member.deprecationReason);
  expect(deprecated.filter(({ part }) => part === 'output field' || part === 'input field')).toHaveLength(41);
  expect(deprecated.filter(({ part }) => part === 'enum value').map(({ path }) => path)).toEqual([
    'InviteStatus.invited',
    'UserSegment.instruqt_employee',
  ]);
  expect(deprecated).toHaveLength(43);
  const inWords = apiTypes(schema).filter(({ description }) => description?.startsWith('Deprecated type.'));
  expect(inWords.map(({ name }) => name)).toEqual(['ContainerResources', 'ContainerResourcesInput', 'OrganizationMember']);
});

it('holds name for name, type for type, what was compared with the reference', () => {
  // Changes with any stated name, type, nullability or deprecation: compare the SDL with the reference again before you renew it.
  const lines = all.filter(({ evidence }) => !evidence).map(line);
  expect(createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16)).toBe('681a00039e139908');
});

it('has what public clients use and the reference does not have, each with its evidence', () => {
  const newer = all.filter(({ member }) => isNewer(member));
  expect(newer.filter(({ evidence }) => !evidence)).toEqual([]);
  const named = (...parts: Part[]) => newer.filter(({ part }) => parts.includes(part)).map(({ path }) => path);
  expect(named('operation', 'operation argument', 'output field', 'field argument').sort()).toEqual([
    'Mutation.generateOneTimePlayToken(userDetails)',
    'PlayReportItem.pauseDuration',
    'Query.labPlayReports',
    'Query.trackInvitesV2',
    'TeamFeatures.instructor_track_invite_creation',
    'TeamFeatures.invite_level_hot_starts',
    'Track.statistics(filterDevelopers)',
    'TrackInvite.claimsPage',
    'TrackInvite.contentEdges',
    'User.details(teamID)',
    'User.details(teamSlug)',
    'User.labReportItem',
  ]);
  // The names of most types are guesses. Their members are not: a client selects or sends each of them, except `totalItems` of one page.
  const guessed = newer.filter(({ part, evidence }) => part === 'type' && evidence?.level === 'GUESS');
  const members = all.filter(({ parent, part }) => part !== 'type' && guessed.some(({ member }) => member === parent));
  expect(members.filter(({ evidence }) => evidence?.level !== 'CERTAIN').map(({ path }) => path)).toEqual(['LabPlayReportPage.totalItems']);
});
