import { createLearningPlatforms } from 'learning-platforms';
import { instruqtWebhook, signInstruqtWebhook, signSkilljarWebhook, skilljarWebhook } from 'learning-platforms/webhooks';

// At module level: every request uses the same client.
const lp = createLearningPlatforms({
  retry: { baseMs: 10 },
  skilljar: {
    apiKey: 'key-of-a-test',
    baseUrl: 'https://api.test/v1',
    rateLimit: { concurrency: 4, windows: [{ limit: 1000, intervalMs: 60_000 }] },
  },
  sda: {
    baseUrl: 'https://api.test/graphql',
    token: async () => {
      const response = await fetch('https://api.test/login');
      return (await response.json()).token;
    },
  },
});

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const header = { header: 'x-secret', value: 'secret-of-a-test' };
let runs = 0;
const handle = async () => {
  await lp.skilljar.courses.get('abc');
  runs += 1;
};
const instruqt = instruqtWebhook({ secret }).on('track.completed', handle);
const skilljar = skilljarWebhook(header).on('COURSE_COMPLETION', handle);

/** One delivery of each platform, the same for all requests; then how often the handlers have run. */
async function receive(request) {
  const sent = [
    [instruqt, signInstruqtWebhook({ type: 'track.completed' }, { secret, id: 'msg_1' })],
    [skilljar, signSkilljarWebhook({ event_type: 'COURSE_COMPLETION' }, header)],
  ];
  const statuses = [];
  for (const [receiver, init] of sent) statuses.push((await receiver.handle(new Request(request.url, init))).status);
  return Response.json({ told: statuses.every((status) => status === 200 || status === 503) });
}

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    try {
      if (pathname === '/skilljar') return Response.json(await lp.skilljar.courses.get('abc'));
      if (pathname === '/sda') return Response.json(await lp.sda.sessions.get({ sessionId: 's' }));
      if (pathname === '/list') return Response.json(await lp.skilljar.courses.list().toArray({ maxItems: 3 }));
      if (pathname === '/request') return Response.json(await lp.sda.request('{ readHubConfig { hubConfigId } }'));
      if (pathname === '/webhook') return await receive(request);
      if (pathname === '/runs') return Response.json({ runs });
      if (pathname === '/state') return Response.json(lp.skilljar.rateLimit.state());
      return new Response('nothing', { status: 404 });
    } catch (error) {
      return new Response(`${error.name}: ${error.message} ${error.cause ?? ''}\n${error.stack}`, { status: 500 });
    }
  },
};
