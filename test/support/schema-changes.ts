import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SchemaFindingKind } from '../../src/schema/index.js';

export const sdlOf = (file: string) => readFileSync(resolve(import.meta.dirname, `../../schemas/${file}.graphql`), 'utf8');

/** One change of an SDL, and the findings that it must lead to: their kinds and paths. */
export interface KnownChange {
  readonly about: string;
  /** The head of the definition, `''` for one that is put at the end. */
  readonly in: string;
  readonly from: string;
  readonly to: string;
  readonly finds: readonly `${SchemaFindingKind} ${string}`[];
}

const change = (about: string, within: string, from: string, to: string, ...finds: KnownChange['finds'][number][]): KnownChange => ({
  about,
  in: within,
  from,
  to,
  finds,
});

/** Changes of Instruqt's SDL. The first twenty are those of the recorded introspection. */
export const CHANGES: readonly KnownChange[] = [
  change('a removed field', 'type Challenge {', '  permalink: String\n', '', 'breaking Challenge.permalink'),
  change(
    'a renamed field',
    'type Challenge {',
    '  failMessage: String\n',
    '  failureMessage: String\n',
    'breaking Challenge.failMessage',
    'new Challenge.failureMessage',
  ),
  change('another type', 'type Challenge {', '  timelimit: Int\n', '  timelimit: String\n', 'breaking Challenge.timelimit'),
  change('null is possible', 'type Commit {', 'hash: String!', 'hash: String', 'breaking Commit.hash'),
  change('null is no longer possible', 'type Challenge {', '  can_check: Boolean\n', '  can_check: Boolean!\n', 'new Challenge.can_check'),
  change('a new field', 'type Commit {', '  timestamp: Time!\n', '  timestamp: Time!\n  parents: [String!]!\n', 'new Commit.parents'),
  change(
    'a deprecated field',
    'type Commit {',
    '  message: String!\n',
    '  message: String! @deprecated(reason: "Use subject.")\n',
    'dangerous Commit.message',
  ),
  change(
    'a removed enum value',
    'enum PlayType {',
    '  NORMAL @evidence(level: CERTAIN, source: "public Go client")\n',
    '',
    'breaking PlayType.NORMAL',
  ),
  change('a new enum value', 'enum Direction {', '  Desc\n', '  Desc\n  Random\n', 'dangerous Direction.Random'),
  change('a removed argument', 'type Query {', '  customResource(id: ID!)', '  customResource', 'breaking Query.customResource.id'),
  change(
    'a new required argument',
    'type Query {',
    '  note(noteID: String!)',
    '  note(noteID: String!, teamID: ID!)',
    'breaking Query.note.teamID',
  ),
  change(
    'a new optional argument',
    'type Query {',
    '  imageMetadata(image: String!)',
    '  imageMetadata(image: String!, teamSlug: String)',
    'dangerous Query.imageMetadata.teamSlug',
  ),
  change(
    'a required input field',
    'input TagInput {',
    '  value: String!\n',
    '  value: String!\n  color: String!\n',
    'breaking TagInput.color',
  ),
  change('a removed operation', 'type Query {', '  teams: [Team!]\n', '', 'breaking Query.teams'),
  change(
    'a guess that is wrong',
    'type Query {',
    'userInTeam(teamSlug: String!): Boolean!',
    'userInTeam(teamSlug: String!): TeamMember',
    'refuted Query.userInTeam',
  ),
  change(
    'a guessed value that is not there',
    'enum ChallengeStatus {',
    '  checking @evidence(level: GUESS, source: "naming pattern")\n',
    '',
    'refuted ChallengeStatus.checking',
  ),
  change(
    'a lost signature',
    'type Query {',
    '  isWorkEmail: Unknown',
    '  isWorkEmail(email: String!): Boolean!',
    'known Query.isWorkEmail',
  ),
  change('lost fields', 'type CustomHeader ', '  _unknown: Unknown', '  name: String!\n  value: String', 'known CustomHeader'),
  change('lost enum values', 'enum LabSessionStatus ', '  unknown\n', '  unknown\n  running\n  stopped\n', 'known LabSessionStatus'),
  change('lost nullability', 'type File ', '  path: String\n', '  path: String!\n', 'known File.path'),
  change('a removed object field', 'type Commit {', '  author: CommitAuthor!\n', '', 'breaking Commit.author'),
  change(
    'a renamed argument',
    'type Query {',
    '  challengeScript(scriptID: String!)',
    '  challengeScript(id: String!)',
    'breaking Query.challengeScript.scriptID',
    'breaking Query.challengeScript.id',
  ),
  change(
    'another argument type',
    'type Query {',
    'challengeScripts(challengeID: String!)',
    'challengeScripts(challengeID: Int!)',
    'breaking Query.challengeScripts.challengeID',
  ),
  change(
    'an argument becomes required',
    'type Query {',
    '  isValidEmail(inviteID: ID,',
    '  isValidEmail(inviteID: ID!,',
    'breaking Query.isValidEmail.inviteID',
  ),
  change(
    'an argument becomes optional',
    'type Query {',
    '  hotStartPool(id: String!,',
    '  hotStartPool(id: String,',
    'new Query.hotStartPool.id',
  ),
  change(
    'a default that nobody knew',
    'type Query {',
    'checkConflicts(track: TrackInput!)',
    'checkConflicts(track: TrackInput! = {})',
    'known Query.checkConflicts.track',
  ),
  change(
    'a list that becomes one',
    'type Challenge {',
    '  scripts: [ChallengeScript!]!\n',
    '  scripts: ChallengeScript\n',
    'breaking Challenge.scripts',
  ),
  change('a removed input field', 'input TrackInviteInput {', '  inviteLimit: Int\n', '', 'breaking TrackInviteInput.inviteLimit'),
  change(
    'a new optional input field',
    'input TrackInviteInput {',
    '  id: ID\n',
    '  id: ID\n  color: String\n',
    'new TrackInviteInput.color',
  ),
  change(
    'another input type',
    'input TrackInviteInput {',
    '  playLimit: Int\n',
    '  playLimit: String\n',
    'breaking TrackInviteInput.playLimit',
  ),
  change(
    'a deprecated input field',
    'input TrackInviteInput {',
    '  publicTitle: String\n',
    '  publicTitle: String @deprecated(reason: "Use title.")\n',
    'dangerous TrackInviteInput.publicTitle',
  ),
  change(
    'a deprecated argument',
    'type Query {',
    '  lab(teamSlug: String!, labName: String!, ref: String)',
    '  lab(teamSlug: String!, labName: String!, ref: String @deprecated(reason: "Use tag."))',
    'dangerous Query.lab.ref',
  ),
  change(
    'a deprecated enum value',
    'enum Level {',
    '  beginner\n',
    '  beginner @deprecated(reason: "Use easy.")\n',
    'dangerous Level.beginner',
  ),
  change(
    'a field that is no longer deprecated',
    'type Track {',
    'tags: [String!]! @deprecated(reason: "Use trackTags.")',
    'tags: [String!]!',
    'new Track.tags',
  ),
  change(
    'a renamed enum value',
    'enum HotStartPoolType {',
    '  dedicated\n',
    '  exclusive\n',
    'breaking HotStartPoolType.dedicated',
    'dangerous HotStartPoolType.exclusive',
  ),
  change(
    'a guessed union without one of its members',
    'union SsoConnectionOptions ',
    '  | SamlSsoConnectionOptions\n',
    '',
    'refuted SsoConnectionOptions',
  ),
  change('a new operation', 'type Query {', '  me: User\n', '  me: User\n  myBadges(first: Int): [Badge!]!\n', 'new Query.myBadges'),
  change('a new type', '', '', '\ntype Badge {\n  id: ID!\n  title: String @deprecated(reason: "Gone soon.")\n}\n', 'new Badge'),
  change(
    'a guessed argument under another name',
    'type Query {',
    'userExists(userID: String!)',
    'userExists(id: String!)',
    'refuted Query.userExists.userID',
    'breaking Query.userExists.id',
  ),
  change(
    'a lost input',
    '',
    'scalar CustomHeaderInput @incomplete(lost: FIELDS)',
    'input CustomHeaderInput {\n  name: String!\n}',
    'known CustomHeaderInput',
  ),
];

/** An SDL with changes. Throws where one does not fit. */
export function changed(sdl: string, changes: readonly KnownChange[]): string {
  return changes.reduce((text, { about, in: head, from, to }) => {
    if (head === '' && from === '') return text + to;
    const start = head === '' ? 0 : text.indexOf(`\n${head}`);
    const at = start < 0 ? -1 : text.indexOf(from, start);
    const end = head === '' ? text.length : text.indexOf('\n}\n', start);
    if (at < 0 || (at > end && !head.startsWith('union'))) throw new Error(`${about}: ${head} has no ${from}`);
    // With what is removed goes its description.
    const before = to === '' ? text.slice(0, at).replace(/\n {2}(?:"[^"\n]+"|"""[^"]+""")\n$/, '\n') : text.slice(0, at);
    return before + to + text.slice(at + from.length);
  }, sdl);
}

/** The findings as the table above writes them, without those that confirm. */
export const written = (findings: readonly { kind: string; path: string }[]) =>
  findings
    .filter(({ kind }) => kind !== 'confirmed')
    .map(({ kind, path }) => `${kind} ${path}`)
    .sort();
