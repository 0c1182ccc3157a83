import { hoursAgo, iso } from '../../demo.js';
import { constantsOf } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { challengeNote, challengeScript } from '../models/challenges.js';
import { customResource, hostImage, terraformModule } from '../models/host-images.js';
import { trackScript } from '../models/tracks.js';
import { ltiRegistration, webhook } from '../models/webhooks.js';
import { JANE_ID, OWNER_ID, seedId, TEAM_ID } from './demo-ids.js';

const MADE = iso(hoursAgo(24 * 90));

/** One or two records of every other kind. */
export function seedExtras(tables: Tables): void {
  seedTrackParts(tables);
  seedResources(tables);
  seedLabs(tables);
  seedOutside(tables);
  seedTalk(tables);
}

/** The first track's machines and accounts, and the records of its first challenge. */
function seedTrackParts(tables: Tables): void {
  const track = seedId('track', 1);
  const challenge = seedId('chal', 10);
  const common = { services: [], regions: [], expose_to_user: true };
  const config = {
    id: seedId('config', 101),
    version: '2',
    containers: [{ id: seedId('host', 1), name: 'server', image: 'ubuntu', shell: '/bin/sh', memory: 256 }],
    virtualmachines: [{ id: seedId('host', 2), name: 'node', image: 'ubuntu', machine_type: 'n1-standard-1', shell: '/bin/sh' }],
    virtualbrowsers: [{ id: seedId('host', 3), name: 'browser', url: 'https://example.com' }],
    gcp_projects: [{ id: seedId('cloud', 1), name: 'project', ...common }],
    aws_accounts: [{ id: seedId('cloud', 2), name: 'account', ...common }],
    azure_subscriptions: [{ id: seedId('cloud', 3), name: 'subscription', ...common }],
  };
  tables.of('Track').update(track, { config });
  tables.of('TrackScript').insert({ ...constantsOf(trackScript), id: seedId('tscript', 1), track });
  tables.of('ChallengeScript').insert({ ...constantsOf(challengeScript), id: seedId('cscript', 1), challenge, track });
  tables.of('ChallengeNote').insert({ ...constantsOf(challengeNote), id: seedId('note', 1), challenge, index: 0 });
  const conditions = [{ urlPart: '/done', condition: 'equals' }];
  const browserLocation = { errorMsg: 'Not there yet.', conditions };
  const check = { id: seedId('check', 1), challenge, track, host: 'browser', browserLocation };
  tables.of('VirtualBrowserCheck').insert({ ...check, element: [], innerText: [] });
  tables.of('TrackInstructor').insert({ id: `${track}-${seedId('user', 4)}`, track, user: seedId('user', 4) });
  const limits = { rollingMonth: 500, rollingIPAddressPerHour: 0, calendarMonth: 0, concurrentPlaysPerIP: 5 };
  tables.of('TrackPlayLimit').insert({ id: `${TEAM_ID}/all`, team: TEAM_ID, ...limits });
  tables.of('SandboxVariable').insert({ id: `${seedId('sandbox', 1)}/server/GREETING`, key: 'GREETING', value: 'hello' });
}

function seedResources(tables: Tables): void {
  for (const [i, name] of ['network', 'bucket', 'database'].entries()) {
    tables.of('TerraformModule').insert({
      ...constantsOf(terraformModule),
      id: seedId('module', i + 1),
      name,
      module: `acme/${name}/cloud`,
      description: `Makes a ${name}.`,
      source: `https://example.com/terraform/${name}`,
      version: '1.1.0',
      availableVersions: ['1.0.0', '1.1.0'],
      logo: 'https://example.com/icons/module.png',
      publishedAt: MADE,
    });
  }
  tables.of('CustomResource').insert({
    ...constantsOf(customResource),
    id: seedId('resource', 1),
    name: 'Network',
    slug: 'network',
    description: 'Makes a network.',
    version: '1.1.0',
    logo: 'https://example.com/icons/module.png',
    terraformModule: seedId('module', 1),
    team: TEAM_ID,
    createdAt: MADE,
  });
  const image = { id: seedId('image', 1), slug: 'golden-image', description: 'All tools installed.', createdAt: MADE };
  tables.of('HostImage').insert({ ...constantsOf(hostImage), ...image });
  const groups = { id: seedId('group', 1), name: 'Platforms', team: TEAM_ID, createdAt: MADE };
  tables.of('TagGroup').insert({ ...groups, tagIDs: [seedId('tag', 1), seedId('tag', 2)] });
}

function seedLabs(tables: Tables): void {
  const lab = { id: seedId('lab', 1), name: 'first-lab', title: 'First lab', team: TEAM_ID, repoUrl: 'https://example.com/labs.git' };
  tables.of('Lab').insert({ ...lab, createdAt: MADE, createdBy: OWNER_ID });
  const id = seedId('run', 1);
  const events = [{ id: `${id}-1`, type: 'start', data: {}, time: iso(hoursAgo(2)) }];
  const run = { id, lab: lab.id, team: TEAM_ID, user: OWNER_ID, status: 'unknown', url: `https://example.com/labs/${id}` };
  tables.of('LabSession').insert({ ...run, events, tags: ['onboarding'] });
}

/** The team's public pages and connections. */
function seedOutside(tables: Tables): void {
  tables.of('LandingPage').insert({
    id: seedId('page', 1),
    team: TEAM_ID,
    internalPageName: 'Spring',
    path: 'spring',
    pageTitle: 'Learn with Acme',
    publishedAt: MADE,
    updatedAt: MADE,
    formEnabled: true,
    tracks: [{ track: seedId('track', 1) }],
  });
  const hook = { id: seedId('hook', 1), team: TEAM_ID, name: 'Plays', url: 'https://acme.example.com/hooks/plays' };
  tables.of('Webhook').insert({ ...constantsOf(webhook), ...hook, created_at: MADE, updated_at: MADE });
  const lti = { id: seedId('lti', 1), team: TEAM_ID, name: 'Campus', clientID: 'acme' };
  tables.of('LtiToolRegistration').insert({ ...constantsOf(ltiRegistration), ...lti });
  const sso = { name: 'acme-sso', strategy: 'okta', organizationID: TEAM_ID, kind: 'SamlSsoConnectionOptions' };
  tables.of('SsoConnection').insert({ id: seedId('sso', 1), team: TEAM_ID, ...sso });
}

function seedTalk(tables: Tables): void {
  const channel = { id: seedId('channel', 1), channelType: 'direct', studentUser: JANE_ID, trackInvite: seedId('invite', 1) };
  tables.of('TrackInviteChatChannel').insert({ ...channel, createdAt: iso(hoursAgo(5)) });
  const message = { id: seedId('message', 1), channel: channel.id, message: 'Need a hand?' };
  tables.of('TrackInviteChatMessage').insert({ ...message, createdAt: iso(hoursAgo(4)), readAt: null });
}
