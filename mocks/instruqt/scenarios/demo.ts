import { demoLearners, hoursAgo, iso } from '../../demo.js';
import type { Store } from '../../engine/store.js';
import { constantsOf } from '../../graphql/factories/model.js';
import { Tables } from '../../graphql/tables.js';
import { challengeTab } from '../models/challenges.js';
import { sandboxConfigVersion } from '../models/sandbox-configs.js';
import { hotStartPool } from '../models/sandboxes.js';
import { track } from '../models/tracks.js';
import { seedExtras } from './demo-extras.js';
import { JANE_ID, OWNER_ID, seedId, TEAM_ID, TEAM_SLUG } from './demo-ids.js';
import { DEMO_PUBLIC_KEY } from './demo-key.js';
import { seedPlays } from './demo-plays.js';

const { jane, sam, kim, lou } = demoLearners;
const PEOPLE = [
  { name: 'Alex Moe', email: 'alex.moe@example.com', role: 'owner' },
  { name: jane.name, email: jane.instruqt, role: 'member' },
  { name: sam.name, email: sam.instruqt, role: 'content_creator' },
  { name: kim.name, email: kim.instruqt, role: 'instructor' },
  { name: lou.name, email: lou.instruqt, role: 'member' },
];

export const TRACK_TITLES = [
  'Kubernetes Basics',
  'Kubernetes Networking',
  'Linux First Steps',
  'Git in an Hour',
  'Terraform Basics',
  'Terraform Modules',
  'Vault Secrets',
  'Prometheus Metrics',
  'Grafana Dashboards',
  'Postgres Tuning',
  'Service Mesh',
  'Incident Drill',
];

/** A user who has not yet joined. The platform sends the token by email. */
const PENDING = {
  token: 'join-acme-0001',
  email: 'nik.doe@example.com',
  role: 'member',
  token_expired: false,
  team: TEAM_ID,
  organization: TEAM_ID,
  created_by: OWNER_ID,
};

const LEVELS = ['beginner', 'intermediate', 'advanced'];
const STEPS = ['Look around', 'Build it', 'Break it', 'Fix it'];
const slugOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');

/** The data of a new key: its team, and the owner as its only member. */
export function seedInstruqtAccount(store: Store): void {
  const tables = new Tables(store, 'instruqt');
  seedTeamOf(tables, PEOPLE.slice(0, 1), { invites: [], githubIntegrations: [] });
}

/** One team with its users, twelve tracks with their challenges, sandboxes, pools, invites, reviews and plays. */
export function seedInstruqt(store: Store): void {
  const tables = new Tables(store, 'instruqt');
  seedTeam(tables);
  for (const [i, title] of TRACK_TITLES.entries()) seedTrack(tables, i + 1, title);
  seedInfrastructure(tables);
  seedInvites(tables);
  seedPlays(tables);
  seedExtras(tables);
}

const CREATED = iso(hoursAgo(24 * 400));

function seedTeamOf(tables: Tables, people: typeof PEOPLE, more: Readonly<Record<string, unknown>>): void {
  tables.of('Team').insert({
    id: TEAM_ID,
    slug: TEAM_SLUG,
    name: 'Acme',
    title: 'Acme Academy',
    users: people.map(({ role }, i) => ({ id: seedId('edge', i + 1), node: seedId('user', i + 1), role })),
    userInTeam: true,
    tpgPublicKey: DEMO_PUBLIC_KEY,
    features: { max_tracks: 100, max_timelimit: 10_800, containers: true, virtual_machines: true, hot_start: true, track_reviews: true },
    created_at: CREATED,
    customer_since: CREATED,
    ...more,
  });
  for (const [i, { name, email }] of people.entries()) {
    const slug = slugOf(name);
    tables.of('User').insert({ id: seedId('user', i + 1), profile: { display_name: name, email, slug }, is_anonymous: false });
  }
}

function seedTeam(tables: Tables): void {
  seedTeamOf(tables, PEOPLE, { invites: [PENDING], githubIntegrations: [{ installationID: 1001, account: 'acme' }] });
  for (const [i, value] of ['kubernetes', 'linux', 'infrastructure'].entries()) {
    tables.of('Tag').insert({ id: seedId('tag', i + 1), team: TEAM_ID, value, createdAt: CREATED });
  }
  const secret = { id: 'REGISTRY_TOKEN', name: 'REGISTRY_TOKEN', description: 'For the container registry.', teamID: TEAM_ID };
  tables.of('Secret').insert({ ...secret, created_at: CREATED, created_by: OWNER_ID });
}

function seedTrack(tables: Tables, number: number, title: string): void {
  const id = seedId('track', number);
  const made = iso(hoursAgo(24 * (200 - number)));
  tables.of('Track').insert({
    ...constantsOf(track),
    id,
    slug: slugOf(title),
    title,
    teaser: `${title}, hands on.`,
    description: `Learn ${title} by doing it.`,
    level: LEVELS[number % LEVELS.length],
    trackTags: [seedId('tag', (number % 3) + 1)],
    private: false,
    maintenance: false,
    userIsTrackDeveloper: true,
    last_update: iso(hoursAgo(24 * number)),
    createdAt: made,
  });
  const count = 2 + (number % 3);
  for (let step = 0; step < count; step += 1) {
    tables.of('Challenge').insert({
      id: seedId('chal', number * 10 + step),
      track: id,
      slug: slugOf(STEPS[step]!),
      title: STEPS[step],
      teaser: `${STEPS[step]} in ${title}.`,
      assignment: `# ${STEPS[step]}`,
      type: 'challenge',
      difficulty: 'basic',
      index: step + 1,
      status: step === 0 ? 'unlocked' : 'locked',
      timelimit: 900,
    });
    const tab = { id: seedId('tab', number * 10 + step), challenge: seedId('chal', number * 10 + step), index: 0 };
    tables.of('ChallengeTab').insert({ ...constantsOf(challengeTab), ...tab });
  }
}

function seedInfrastructure(tables: Tables): void {
  const states = ['active', 'claimed', 'stopped', 'cleaned', 'pooled', 'failed'];
  for (let n = 1; n <= 23; n += 1) {
    tables.of('Sandbox').insert({
      id: seedId('sandbox', n),
      track: seedId('track', (n % 12) + 1),
      user: seedId('user', (n % 5) + 1),
      state: states[n % states.length],
      created: iso(hoursAgo(n)),
      last_activity_at: iso(hoursAgo(n - 1)),
      ttl: iso(hoursAgo(n - 3)),
    });
  }
  for (let n = 1; n <= 3; n += 1) {
    const config = { id: seedId('config', n), name: `Cluster ${n}`, slug: `cluster-${n}`, version: 1 };
    tables.of('SandboxConfig').insert({ ...config, team: TEAM_ID });
    tables.of('SandboxConfigVersion').insert({
      id: seedId('version', n),
      ...constantsOf(sandboxConfigVersion),
      config: config.id,
      team: TEAM_ID,
      version: 1,
      description: `Cluster of ${n} nodes`,
      ...(n === 3 && { status: 'draft' }),
      resources: n === 3 ? { containers: [{ id: seedId('host', 103), name: 'shell', image: 'ubuntu', shell: '/bin/sh' }] } : {},
    });
  }
  for (let n = 1; n <= 7; n += 1) {
    tables.of('HotStartPool').insert({
      ...constantsOf(hotStartPool),
      id: seedId('pool', n),
      name: `Workshop ${n}`,
      size: n * 5,
      team: TEAM_ID,
      configs: [seedId('config', (n % 3) + 1)],
      auto_refill: false,
      created: iso(hoursAgo(24 * n)),
      ...(n === 7 && { status: 'Expired' }),
    });
  }
}

function seedInvites(tables: Tables): void {
  for (let n = 1; n <= 5; n += 1) {
    tables.of('TrackInvite').insert({
      id: seedId('invite', n),
      title: `Cohort ${n}`,
      publicTitle: `Cohort ${n}`,
      team: TEAM_ID,
      trackIDs: [seedId('track', n), seedId('track', n + 1)],
      type: n === 2 ? 'live_event' : 'self_paced',
      inviteLimit: 50,
      created: iso(hoursAgo(24 * 30 * n)),
      startsAt: iso(hoursAgo(n === 2 ? -24 * 7 : 24 * 30 * n)),
      expiresAt: iso(hoursAgo(n === 5 ? 24 : -24 * 60)),
      currentUserAllowed: true,
      shareMethod: 'link',
    });
  }
  const jane = { id: seedId('claim', 1), trackInvite: seedId('invite', 1), user: JANE_ID, username: 'jane-doe' };
  tables.of('InviteClaim').insert({ ...jane, playCount: 3, claimedAt: iso(hoursAgo(24 * 20)) });
  const own = { id: seedId('claim', 2), trackInvite: seedId('invite', 3), user: OWNER_ID, username: 'alex-moe' };
  tables.of('InviteClaim').insert({ ...own, playCount: 0, claimedAt: iso(hoursAgo(24 * 10)) });
}
