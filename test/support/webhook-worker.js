// One of the processes that receive the same deliveries. It sends the delivery to itself, many times at once, and reports what it did.
import { Redis } from 'ioredis';

const { redisPort, copies, webhooks } = JSON.parse(process.argv[2]);
const { instruqtWebhook, redisIdempotencyStore, signInstruqtWebhook } = await import(webhooks);

const redis = new Redis({ host: '127.0.0.1', port: redisPort });
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
let runs = 0;
const receiver = instruqtWebhook({ secret, store: redisIdempotencyStore(redis) }).on('track.completed', async () => {
  runs += 1;
  await redis.incr('runs');
});

// Both processes begin together.
await redis.incr('ready');
while (Number(await redis.get('ready')) < 2) await new Promise((resolve) => setTimeout(resolve, 2));

const send = async (id) => {
  const { headers, body } = signInstruqtWebhook({ type: 'track.completed', timestamp: '2026-11-28T10:00:00Z' }, { secret, id });
  return (await receiver.handle(new Request('https://a.example', { method: 'POST', headers, body }))).status;
};
const statuses = await Promise.all(Array.from({ length: copies }, () => send('msg_1')));
// What was told to come again does so: it is done by then.
const again = await send('msg_1');
process.send({
  runs,
  refused: statuses.filter((status) => status !== 200 && status !== 503).length,
  again: again === 200 || again === 503,
});
redis.disconnect();
process.disconnect();
