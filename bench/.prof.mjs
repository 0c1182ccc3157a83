import { createMockPlatforms } from 'learning-platforms/mocks/platforms';
import { Session } from 'node:inspector/promises';
const many = (make, n = 2000) => Array.from({ length: n }, (_, i) => make(i));
const cases = {
  tracks3: ['instruqt', () => ({ tracks: many(() => ({ challenges: [{}, {}, {}] })) })],
  invites: ['instruqt', () => ({ teamInvites: many(() => ({})) })],
  plays: ['instruqt', () => ({ plays: many(() => ({})) })],
  users: ['instruqt', () => ({ users: many(() => ({})) })],
  teams: ['instruqt', () => ({ teams: many(() => ({})) })],
  sessions: ['sda', () => ({ sessions: many(() => ({})) })],
  courses: ['learningPath', () => ({ courses: many(() => ({})) })],
  lp: ['learningPath', () => ({ learningPaths: many(() => ({ milestones: [{ courses: [{}] }] })) })],
  enrollments: ['skilljar', () => ({ enrollments: many(() => ({})) })],
  paths: ['skilljar', () => ({ paths: many(() => ({})) })],
  pathItems: ['skilljar', () => ({ pathItems: many(() => ({})) })],
  domains: ['skilljar', () => ({ domains: many(() => ({})) })],
  accessCodes: ['skilljar', () => ({ accessCodes: many(() => ({})) })],
  ilt: ['skilljar', () => ({ iltInstructors: many(() => ({})) })],
  quiz: ['skilljar', () => ({ quizQuestions: many(() => ({})) })],
  vilt: ['skilljar', () => ({ viltSessionRegistrations: many(() => ({})) })],
};
for (const name of process.argv.slice(2)) {
  const [platform, seeds] = cases[name];
  const p = createMockPlatforms({ world: 'empty' });
  const input = seeds();
  const session = new Session(); session.connect();
  await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', { interval: 500 }); await session.post('Profiler.start');
  const b = process.cpuUsage();
  p[platform].seed(input);
  const u = process.cpuUsage(b);
  const { profile } = await session.post('Profiler.stop');
  const self = new Map();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  profile.samples.forEach((id, i) => { const n = byId.get(id); const k = `${n.callFrame.functionName || '(anon)'}:${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber+1}`; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i] / 1000); });
  console.log(name, Math.round((u.user + u.system) / 1000), 'ms CPU');
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log('   ', Math.round(v), k);
}
