import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifest } from '../src/manifest/index.js';
import * as resources from '../src/skilljar/resources/index.js';

const reads = new Set(manifest.filter(({ effect }) => effect === 'read').map(({ id }) => id));

it('what a Skilljar write names as verifyWith is a read that exists', () => {
  const writes = Object.values(resources as unknown as Record<string, { operations: { id: string; kind: string; verifyWith?: string }[] }>)
    .flatMap(({ operations }) => operations)
    .filter(({ kind }) => kind !== 'GET');
  expect(writes.length).toBeGreaterThan(20);
  expect(
    writes.filter(({ verifyWith }) => !verifyWith || !reads.has(verifyWith)).map(({ id, verifyWith }) => `${id}: ${verifyWith}`),
  ).toEqual([]);
});

/** Platform.resource.method of each GraphQL operation → what it names for verification. */
const named = new Map(
  Object.entries({ instruqt: 'instruqt', sda: 'sda', learningPath: 'learning-path' }).flatMap(([platform, folder]) =>
    readFileSync(`src/${folder}/functions/generated/functions.ts`, 'utf8')
      .split(/^(?=export const )/m)
      .flatMap((text): [id: string, verifyWith: string | undefined][] => {
        const [, id] = /= (?:\/\* @__PURE__ \*\/ )?\w+\(\s*'([\w.]+)'/.exec(text) ?? [];
        const [, verifyWith] = /\bverifyWith: '([^']+)'/.exec(text) ?? [];
        return id ? [[`${platform}.${id}`, verifyWith && `${platform}.${verifyWith}`]] : [];
      }),
  ),
);
const writes = manifest.filter(({ kind, effect }) => kind === 'mutation' && effect !== 'read').map(({ id }) => id);

it('the operation that a write of GraphQL names for verification is an existing read', () => {
  expect(writes.filter((id) => !named.has(id))).toEqual([]);
  const existing = writes.filter((id) => named.get(id) !== undefined);
  expect(existing.filter((id) => !reads.has(named.get(id)!)).map((id) => `${id}: ${named.get(id)}`)).toEqual([]);
});

it('every write of GraphQL names one, except for these', () => {
  expect(writes.filter((id) => named.get(id) === undefined).sort()).toEqual([
    'instruqt.github.createIntegration',
    'instruqt.github.deleteIntegration',
    'instruqt.github.deleteTeamData',
    'instruqt.github.setInstallationID',
    'instruqt.inviteAuthors.create',
    'instruqt.inviteAuthors.delete',
    'instruqt.inviteMessages.broadcast',
    'instruqt.inviteMessages.markAsRead',
    'instruqt.inviteMessages.sendDirect',
    'instruqt.ltiRegistrations.create',
    'instruqt.ltiRegistrations.delete',
    'instruqt.ltiRegistrations.update',
    'instruqt.screenSharing.generateCredentials',
    'instruqt.ssoConnections.create',
    'instruqt.ssoConnections.createSaml',
    'instruqt.ssoConnections.delete',
    'instruqt.ssoConnections.update',
    'instruqt.ssoConnections.updateSaml',
    'instruqt.tagGroups.create',
    'instruqt.tagGroups.delete',
    'instruqt.tagGroups.update',
    'instruqt.tags.create',
    'instruqt.tags.delete',
    'instruqt.tags.update',
    'instruqt.trackDevelopers.remove',
    'instruqt.trackInstructors.create',
    'instruqt.trackInstructors.delete',
    'instruqt.trackInstructors.setTracks',
    'learningPath.attendance.updateMeeting',
  ]);
});
