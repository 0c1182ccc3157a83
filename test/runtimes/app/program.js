// What every runtime and every bundle runs: one call of each platform, a list over several pages, errors, a webhook and a subscription.
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import { instruqtWebhook, signInstruqtWebhook } from 'learning-platforms/webhooks';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The code, the status and the operation of the error of a call. */
async function errorOf(call) {
  try {
    await call;
  } catch (error) {
    if (!isLearningPlatformError(error)) throw error;
    return [error.code, error.status, error.operation].join(' ');
  }
  return 'no error';
}

/** The status of a delivery that is signed with this secret, and how often its handler runs. */
async function deliver(secret) {
  let handled = 0;
  const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', () => {
    handled += 1;
  });
  const delivery = signInstruqtWebhook({ type: 'track.completed' }, { secret, id: 'msg_1' });
  const { status } = await receiver.handle(new Request('https://acme.test/hooks', delivery));
  return `${status}, handled ${handled}`;
}

/** The type of the first event of a subscription. */
async function firstEvent(instruqt) {
  for await (const { learnerEvent } of instruqt.liveEvents.watchLearnerEvents({ inviteID: 'runtimes' })) return learnerEvent.eventType;
  return 'no event';
}

/** Without `urls`, the clients call the platforms' own hosts. `webSocketImpl` is for runtimes without `WebSocket`. */
export async function program({ keys, urls, authToken, hasSubscriptions = true }, webSocketImpl) {
  const lp = createLearningPlatforms({
    instruqt: {
      apiKey: keys.instruqt,
      team: 'acme',
      ...(urls && { baseUrl: urls.instruqt }),
      ...(webSocketImpl && { subscriptions: { webSocketImpl } }),
    },
    sda: { token: keys.sda, ...(urls && { baseUrl: urls.sda }) },
    skilljar: { apiKey: keys.skilljar, ...(urls && { baseUrl: urls.skilljar }) },
    learningPath: {
      apiKey: keys.learningPath,
      authToken,
      ...(urls ? { baseUrl: urls.learningPath } : { origin: 'https://demo.thoughtindustries.com' }),
    },
    retry: false,
  });
  const { items } = await lp.sda.sessions.list();
  const path = await lp.learningPath.learningPaths.getBySlug({ slug: 'onboarding' });
  const list = await lp.skilljar.courses.list({}, { pageSize: 2 }).toArray({ maxItems: 5 });
  return {
    instruqt: (await lp.instruqt.tracks.get({ trackSlug: 'vault-secrets' })).title,
    sda: typeof (await lp.sda.sessions.get({ sessionId: items[0].sessionId })).status,
    learningPath: path.slug,
    skilljar: (await lp.skilljar.courses.get(list[0].id)).id === list[0].id,
    items: new Set(list.map(({ id }) => id)).size,
    ownDocument: Object.keys(await lp.instruqt.request('{ tracks(organizationSlug: "acme") { id } }')).join(),
    notFound: await errorOf(lp.skilljar.courses.get('missing')),
    refused: await errorOf(lp.skilljar.courses.create({})),
    webhook: await deliver(SECRET),
    forged: await deliver('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'),
    ...(hasSubscriptions && { event: await firstEvent(lp.instruqt) }),
  };
}
