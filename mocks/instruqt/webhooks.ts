import { type InstruqtEvents, signInstruqtWebhook } from '../../src/webhooks/index.js';
import type { MockDelivery } from '../engine/delivery.js';
import type { WebhookWorld } from '../engine/webhook-world.js';
import type { Dict } from '../graphql/platform.js';
import type { MockRow, Tables } from '../graphql/tables.js';
import { TEAM_ID } from './scenarios/demo-ids.js';
import { challengeEvent, type InstruqtEventData, instruqtEvents, playEvent } from './webhook-events.js';

/** The default signing secret of Instruqt's webhooks. */
export const demoWebhookSecret = 'whsec_ZGVtby1pbnN0cnVxdC13ZWJob29rLXNlY3JldA==';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds from each failed attempt to the next: the default of Svix, which Instruqt uses. */
export const INSTRUQT_RETRY_AFTER: readonly number[] = [5000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];

/** The target of Instruqt's events. */
export interface InstruqtWebhookTarget {
  /** Default: none. Then only the webhooks that requests create receive events, signed with the secret. */
  url?: string | undefined;
  /** The signing secret. The first one also signs for webhooks that requests create. Default: `demoWebhookSecret`. */
  secret?: string | undefined;
}

type Methods = 'learner' | 'track' | 'invite' | 'claim';

/** An event for `platforms.instruqt.emit`. Known types have typed fields, other types can have any fields. */
export type InstruqtMockEvent<Type extends string = string> = { readonly type: Type } & (Type extends keyof InstruqtEvents
  ? Partial<Omit<InstruqtEvents[Type], Methods | 'type'>>
  : Dict);

/** Webhook controls of Instruqt. */
export interface InstruqtWebhookControl {
  /**
   * Sends an event to the URLs of the option `webhooks.instruqt`, and to the webhooks that requests have created for its type. Missing
   * `timestamp` and `organization_id` are added. Resolves after the first attempts, regardless of their outcome. Rejects with a TypeError if the
   * event has no type.
   */
  emit<Type extends string>(event: InstruqtMockEvent<Type>): Promise<readonly MockDelivery[]>;
  /**
   * Completes a play as its learner would, with the events of all challenges that are not completed yet. Resolves to their deliveries after
   * the first attempts. Rejects with a TypeError for an unknown play.
   */
  completePlay(playID: string): Promise<readonly MockDelivery[]>;
}

/** Sends the events of Instruqt. Throws an error for an invalid URL or secret. */
export function createInstruqtWebhooks(world: WebhookWorld<Tables>, given: InstruqtWebhookTarget | readonly InstruqtWebhookTarget[] = []) {
  const { deliveries, tables, now, digits, retryAfter } = world;
  const targets = [given].flat().map(({ url, secret = demoWebhookSecret }: InstruqtWebhookTarget) => {
    signInstruqtWebhook('', { secret });
    if (url !== undefined) new URL(url);
    return { url, secret };
  });

  /** The URLs that receive an event, with their secrets. */
  function receiversOf({ type, organization_id }: Dict) {
    const hooks = tables.of('Webhook').all(({ team = TEAM_ID, events }) => {
      const wanted = (events ?? []) as readonly string[];
      return team === organization_id && (wanted.length === 0 || wanted.includes(String(type)));
    });
    const { secret = demoWebhookSecret } = targets[0] ?? {};
    const own = targets.flatMap((target) =>
      target.url === undefined ? [] : [{ url: target.url, secret: target.secret, hook: undefined }],
    );
    const created = hooks.map((hook) => ({ url: String(hook.url), secret, hook: hook.id }));
    return [...new Map([...created, ...own].map((one) => [one.url, one])).values()];
  }

  async function emit(data: Dict): Promise<readonly MockDelivery[]> {
    if (typeof data?.type !== 'string' || data.type === '')
      throw new TypeError('An Instruqt event requires a type, such as { type: "track.completed" }.');
    const {
      type,
      timestamp = now()
        .toISOString()
        .replace('Z', `${digits(6)}Z`),
      organization_id = TEAM_ID,
      ...rest
    } = data;
    const event = { type, timestamp, organization_id, ...rest };
    const body = JSON.stringify(event);
    const id = `msg_${crypto.randomUUID().replaceAll('-', '')}`;
    const sent = receiversOf(event).map(({ url, secret, hook }) =>
      deliveries.send({
        platform: 'instruqt',
        id,
        url,
        body,
        // In real time, because the receiver compares it with the real clock.
        headers: () => signInstruqtWebhook(body, { secret, id, timestamp: Date.now() }).headers,
        retryAfter,
        exhausted: 'No attempts are left.',
        isWanted: () => hook === undefined || tables.of('Webhook').has(hook),
      }),
    );
    return Promise.all(sent);
  }

  const emitAll = async (events: readonly InstruqtEventData[]) => (await Promise.all(events.map(emit))).flat();

  async function completePlay(playID: string): Promise<readonly MockDelivery[]> {
    const plays = tables.of('PlayReportItem');
    const play = plays.get(playID);
    if (!play) throw new TypeError(`Unknown play ${playID}. Use platforms.instruqt.seed({ plays: [{}] }) to create one.`);
    if (play.completionPercent === 100) return [];
    const isRunning = tables.of('Track').get(String(play.track))?.participant === playID;
    const all = tables.of('Challenge').where({ track: play.track });
    const ordered = all.sort((a, b) => Number(a.index) - Number(b.index));
    const left = isRunning ? ordered.filter(({ status }) => status !== 'completed') : ordered.slice(Number(play.completedChallenges));
    const events = left.flatMap((challenge) => [
      ...(isRunning && challenge.status === 'started' ? [] : [challengeEvent(tables, play, challenge, 'started')]),
      challengeEvent(tables, play, challenge, 'attempted', { completed: true }),
      challengeEvent(tables, play, challenge, 'completed'),
    ]);
    tables.store.quietly(() => {
      if (isRunning) for (const { id } of left) tables.of('Challenge').update(id, { status: 'completed' });
      plays.update(playID, { completedChallenges: play.totalChallenges, completionPercent: 100 });
    });
    return emitAll([...events, playEvent(tables, play, 'track.completed')]);
  }

  return {
    control: { emit, completePlay } as InstruqtWebhookControl,
    /** Sends the events of a change of the store. */
    changed: (table: string, before: MockRow | undefined, after: MockRow) => void emitAll(instruqtEvents(tables, table, before, after)),
  };
}
