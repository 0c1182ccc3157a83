import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { instruqtWebhook, toFastifyPlugin } from 'learning-platforms/webhooks';
import type { Config } from './config.js';
import { Queue } from './queue.js';
import { type Platforms, startWorker } from './worker.js';

export interface Service {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  readonly queue: Queue;
  stop(): Promise<void>;
}

/** The time of an event. Instruqt sends nanoseconds, Skilljar accepts at most microseconds. */
function momentOf(timestamp: string | undefined): string {
  const moment = new Date(timestamp ?? '');
  return (Number.isNaN(moment.getTime()) ? new Date() : moment).toISOString();
}

/** Receives webhooks, and processes the queue that they fill. */
export async function startService(config: Config, lp: Platforms): Promise<Service> {
  const queue = new Queue(config.queueFile);
  // By slug and by id: some events have only one of them.
  const lessons = new Map(config.lessons.map((row) => [row.track, row]));

  const receiver = instruqtWebhook({ secret: config.secret, client: lp.instruqt }).on('track.completed', (event, { id }) => {
    const mapped = lessons.get(event.track_slug ?? '') ?? lessons.get(event.track_id ?? '');
    if (!mapped) return; // A track that completes no lesson.
    const { publishedCourse, lesson } = mapped;
    // Write only this row. When it is on the disk, the delivery is acknowledged; if the write fails, Instruqt sends it again.
    queue.add({ id, userId: event.user_id ?? null, publishedCourse, lesson, completedAt: momentOf(event.timestamp) });
  });
  receiver.onError((error) => console.error('webhook:', error instanceof Error ? error.message : 'unknown error'));

  const app = Fastify();
  app.register(toFastifyPlugin(receiver), { prefix: '/hooks/instruqt' });
  app.get('/queue', () => {
    const counts: Record<string, number> = { queued: 0, running: 0, done: 0 };
    const problems: Record<string, number> = {};
    for (const { state, problem, count } of queue.counts()) {
      counts[state] = (counts[state] ?? 0) + count;
      if (problem && state !== 'done') problems[problem] = (problems[problem] ?? 0) + count;
    }
    return { counts, problems };
  });
  await app.listen({ port: config.port });

  const worker = startWorker({ lp, queue, retryMs: config.retryMs, pollMs: config.pollMs });
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    queue,
    async stop() {
      await app.close();
      await worker.stop();
      queue.close();
    },
  };
}
