import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { instruqtPlatform } from '../../mocks/instruqt/platform.js';
import { learningPathPlatform } from '../../mocks/learning-path/platform.js';
import { MockPlatforms } from '../../mocks/platforms.js';
import { sdaPlatform } from '../../mocks/sda/platform.js';

/** What arguments of such names must hold to find something in the demo world. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^(team|organization).*slug$/i, 'acme'],
  [/^track_?slug$/i, 'git-in-an-hour'],
  [/^(team|organization)_?id$/i, 'team00000001'],
  [/^track(_?ids?)?$/i, 'track0000004'],
  [/^(student_)?user_?ids?$/i, 'user00000002'],
  [/^challenge(_?id|s)?$/i, 'chal00000040'],
  [/^challengeSlug$/, 'look-around'],
  [/^(ID|sandboxID)$/, 'sandbox00003'],
  [/^tab(id|s)$/i, 'tab000000040'],
  [/^inviteID$/i, 'invite000001'],
  [/^poolID$/, 'pool00000001'],
  [/^config_?id$/i, 'config000001'],
  [/config_?version_?id$/i, 'version00001'],
  [/^playID$/, 'play00000001'],
  [/^reviewID$/, 'review000101'],
  [/^sessionId$/, 'session-001'],
  [/^recordingId$/, 'recording-001'],
  [/^courseId$/, 'course-1'],
  [/^meetingId$/, 'meeting-1'],
  [/^topicId$/, 'course-1-page-1'],
  [/^slug$/, 'onboarding'],
  [/^email$/, demoLearner.email],
];

/** A literal of an input type. */
function literal(type: GraphQLInputType, name: string, all: boolean, depth = 0): string {
  if (isNonNullType(type)) return literal(type.ofType, name, all, depth);
  if (isListType(type)) return `[${literal(type.ofType, name, all, depth)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (all && depth < 2));
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name, all, depth + 1)}`).join(', ')} }`;
  }
  if (type.name === 'Int' || type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'true';
  if (['Time', 'Date', 'DateTime'].includes(type.name)) return '"2026-01-01T00:00:00Z"';
  if (type.name.endsWith('Input')) return '{}';
  if (name === 'after' || name === 'After') return '""';
  const known = KNOWN.find(([pattern]) => pattern.test(name));
  if (known) return `"${known[1]}"`;
  return `"some-${name}"`;
}

const args = (list: readonly GraphQLArgument[], all: boolean) => {
  const given = list.filter((arg) => all || isNonNullType(arg.type));
  return given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${literal(arg.type, arg.name, all)}`).join(', ')})` : '';
};

/** Everything that can be selected, to a depth. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  return `{ __typename ${fields.map((field) => `${field.name}${args(field.args, false)} ${selection(field.type, depth - 1)}`).join(' ')} }`;
}

const worlds = [
  { platform: instruqtPlatform, name: 'instruqt', headers: { authorization: `Bearer ${demoKeys.instruqt}` } },
  { platform: sdaPlatform, name: 'sda', headers: { authorization: `Bearer ${demoKeys.sda}` } },
  {
    platform: learningPathPlatform,
    name: 'learningPath',
    headers: { authorization: `Bearer ${demoKeys.learningPath}`, authToken: demoLearner.token },
  },
] as const;

/** What a mock that breaks says, as against a platform that refuses. */
const BREAKDOWN =
  /Cannot return null|Cannot read|Cannot represent|cannot represent|is not a function|not iterable|Expected|Abstract type|must resolve/;

for (const { platform, name, headers } of worlds) {
  describe(name, () => {
    const platforms = new MockPlatforms();
    const schema = platform.schema();
    const roots = [schema.getQueryType()!, schema.getMutationType()!];
    it.each(roots.flatMap((root) => Object.values(root.getFields()).map((field) => [`${root.name}.${field.name}`, root, field] as const)))(
      '%s answers with all it can select',
      async (_title, root, field) => {
        if (root.name === 'Mutation') platforms.reset();
        for (const all of [false, true]) {
          const query = `${root.name.toLowerCase()} { ${field.name}${args(field.args, all)} ${selection(field.type, 1)} }`;
          const response = await platforms.fetch(platforms.urls[name], { method: 'POST', headers, body: JSON.stringify({ query }) });
          const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
          for (const { message } of errors) {
            expect(message).not.toMatch(BREAKDOWN);
          }
        }
      },
    );
  });
}
