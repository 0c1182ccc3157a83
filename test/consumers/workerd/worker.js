import { createLearningPlatforms } from 'learning-platforms';

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
export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    try {
      if (pathname === '/skilljar') return Response.json(await lp.skilljar.courses.get('abc'));
      if (pathname === '/sda') return Response.json(await lp.sda.sessions.get({ sessionId: 's' }));
      if (pathname === '/list') return Response.json(await lp.skilljar.courses.list().toArray({ maxItems: 3 }));
      if (pathname === '/request') return Response.json(await lp.sda.request('{ readHubConfig { hubConfigId } }'));
      if (pathname === '/state') return Response.json(lp.skilljar.rateLimit.state());
      return new Response('nothing', { status: 404 });
    } catch (error) {
      return new Response(`${error.name}: ${error.message} ${error.cause ?? ''}\n${error.stack}`, { status: 500 });
    }
  },
};
