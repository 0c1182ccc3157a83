// `npm run example -- lab-completion`: the whole chain on this machine, without keys. Starts mock platforms and the service, and completes a few tracks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLearningPlatforms } from 'learning-platforms';
import { startMockWorld } from './mock-world.js';
import { send } from './sender.js';
import { startService } from './service.js';

const JANE = 'jane.doe@example.com';
const SAM = 'sam.roe@example.com';
const KIM = 'kim.poe@example.com';

/** The events at Instruqt: who completes which track, and what each case shows. */
const HAPPENS: readonly [email: string | null, track: string, what: string][] = [
  [JANE, 'kubernetes-basics', 'a learner on both platforms'],
  [JANE, 'terraform-first-steps', 'the connection to Skilljar is lost after the write'],
  [SAM, 'kubernetes-basics', 'the delivery is sent twice'],
  [KIM, 'kubernetes-basics', 'no Skilljar learner has this address'],
  [null, 'kubernetes-basics', 'Instruqt does not show the address'],
  [SAM, 'a-track-without-a-lesson', 'not in the table of tracks and lessons'],
];

const folder = mkdtempSync(join(tmpdir(), 'lab-completion-'));
const world = await startMockWorld([JANE, SAM], ['kubernetes-basics', 'terraform-first-steps'], [KIM]);
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const lp = createLearningPlatforms.fromEnv({}, world.env);
const config = { secret, lessons: world.lessons, queueFile: join(folder, 'queue.db'), port: 0, retryMs: 100, pollMs: 20 };
const service = await startService(config, lp);

try {
  console.log(`Mock platforms at ${world.server.url}, the service at ${service.url}\n`);
  const rows: Record<string, string | number>[] = [];
  for (const [i, [email, track, what]] of HAPPENS.entries()) {
    const id = `msg_${i}`;
    const before = world.recorded.length;
    // The response to the Skilljar write is lost; the next attempt reads first, and finds the lesson complete.
    if (what.includes('lost')) loseNextAnswer();
    const event = world.completion(email, track);
    const deliveries = what.includes('twice') ? 2 : 1;
    for (let n = 0; n < deliveries; n += 1) await send(event, { secret, id, url: () => service.url });
    while (service.queue.rows().some(({ state }) => state === 'queued' || state === 'running')) await sleep(20);
    const row = service.queue.rows().find((one) => one.id.endsWith(id));
    rows.push({
      learner: email ?? '(unknown)',
      track,
      what,
      state: row?.state ?? '(no row)',
      attempts: row?.attempts ?? 0,
      recorded: world.recorded.length - before,
    });
  }
  console.table(rows);
  console.log('GET /queue', await (await fetch(`${service.url}/queue`)).text());
} finally {
  await service.stop();
  await world.server.close();
  rmSync(folder, { recursive: true });
}

/** Cuts the connection of the next write, after Skilljar has processed it. */
function loseNextAnswer(): void {
  const { platforms } = world.server;
  const read = platforms.on('skilljar.users.publishedCourses.lessons.get', () => {
    read.remove();
    const lost = platforms.skilljar.flaky({ rate: 1, kinds: ['lost-after'] });
    const write = platforms.on('skilljar.users.publishedCourses.lessons.update', () => {
      write.remove();
      lost.off();
    });
  });
}
