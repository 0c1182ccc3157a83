import { CONTEXT } from '../../src/core/client/context.js';
import type { Effect, PlatformName } from '../../src/core/operation/operation.js';
import type { Call } from '../../src/core/results/call.js';
import type { CallOptions, SharedOptions } from '../../src/core/settings/options.js';
import type { Transport } from '../../src/core/settings/transport.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { data, type FaultServer, json, type Step } from './fault-server.js';

export const KEYS = {
  instruqt: 'instruqt-key-0a1b2c3d4e',
  sda: 'sda-token-5f6a7b8c9d',
  skilljar: 'sk-live-0123456789abcdef',
  learningPath: 'lp-key-aa11bb22cc33',
} as const;

export interface Operation {
  readonly id: string;
  run(options?: CallOptions): Call<unknown>;
  /** A good answer. */
  readonly ok: Step;
  /** What the call then gives. */
  readonly gives: unknown;
}

export interface Subject {
  readonly platform: PlatformName;
  readonly transport: Transport;
  readonly operations: Readonly<Record<Effect, Operation>>;
}

/** The same three kinds of call on each platform, against one server. */
export const SUBJECTS: Record<
  PlatformName,
  (server: FaultServer | string, options?: SharedOptions, secret?: string | (() => string | Promise<string>)) => Subject
> = {
  instruqt(server, options, apiKey = KEYS.instruqt) {
    const client = createInstruqtClient({ apiKey, baseUrl: `${origin(server)}/graphql`, ...options });
    const track = { id: 't1', slug: 'intro', title: 'Intro' };
    return {
      platform: 'instruqt',
      transport: transportOf(client),
      operations: {
        read: { id: 'instruqt.tracks.get', run: (o) => client.tracks.get({ trackID: 't1' }, o), ok: data({ track }), gives: track },
        idempotent: {
          id: 'instruqt.tracks.delete',
          run: (o) => client.tracks.delete({ trackID: 't1' }, { confirm: true, ...o }),
          ok: data({ deleteTrack: true }),
          gives: true,
        },
        write: {
          id: 'instruqt.tracks.create',
          run: (o) => client.tracks.create({ track: { title: 'Intro' } as never }, o),
          ok: data({ createTrack: track }),
          gives: track,
        },
      },
    };
  },
  sda(server, options, token = KEYS.sda) {
    const client = createSdaClient({ token, baseUrl: `${origin(server)}/ideaas/v1/graphql`, ...options });
    const session = { sessionId: 's1', status: 'READY' };
    const hub = { hubConfigId: 'default', recordingEnabled: true, retentionDays: 7 };
    const started = { startSession: { sessionId: 's1' } };
    return {
      platform: 'sda',
      transport: transportOf(client),
      operations: {
        read: {
          id: 'sda.sessions.get',
          run: (o) => client.sessions.get({ sessionId: 's1' }, o),
          ok: data({ readSession: session }),
          gives: session,
        },
        idempotent: {
          id: 'sda.hub.update',
          run: (o) => client.hub.update({ input: { retentionDays: 7 } as never }, o),
          ok: data({ updateHubConfig: hub }),
          gives: hub,
        },
        // The platform's only write is never repeated by itself; a document of one's own follows the common table.
        write: {
          id: 'sda.request',
          run: (o) =>
            client.request('mutation Start($input: StartSessionInput!) { startSession(input: $input) { sessionId } }', { input: {} }, o),
          ok: data(started),
          gives: started,
        },
      },
    };
  },
  skilljar(server, options, apiKey = KEYS.skilljar) {
    const client = createSkilljarClient({ apiKey, baseUrl: `${origin(server)}/v1`, domain: 'academy.acme.test', ...options });
    const course = { id: 'c1', title: 'Intro' };
    return {
      platform: 'skilljar',
      transport: transportOf(client),
      operations: {
        read: { id: 'skilljar.courses.get', run: (o) => client.courses.get('c1', o), ok: json(200, course), gives: course },
        idempotent: {
          id: 'skilljar.courses.update',
          run: (o) => client.courses.update('c1', { title: 'Intro' }, o),
          ok: json(200, course),
          gives: course,
        },
        write: {
          id: 'skilljar.courses.create',
          run: (o) => client.courses.create({ title: 'Intro', short_description: 'Short', enforce_sequential_navigation: false }, o),
          ok: json(201, course),
          gives: course,
        },
      },
    };
  },
  learningPath(server, options, apiKey = KEYS.learningPath) {
    const client = createLearningPathClient({ apiKey, origin: origin(server), ...options });
    const milestone = { id: 'm1', name: 'First' };
    const path = { id: 'p1', name: 'Path', slug: 'path' };
    return {
      platform: 'learningPath',
      transport: transportOf(client),
      operations: {
        read: {
          id: 'learningPath.milestones.get',
          run: (o) => client.milestones.get({ id: 'm1' }, o),
          ok: data({ Milestone: milestone }),
          gives: milestone,
        },
        idempotent: {
          id: 'learningPath.courses.archive',
          run: (o) => client.courses.archive({ id: 'c1' }, o),
          ok: data({ ArchiveUserCourse: 'c1' }),
          gives: 'c1',
        },
        write: {
          id: 'learningPath.learningPaths.create',
          run: (o) => client.learningPaths.create({ name: 'Path', milestones: [{ name: 'm' }] }, o),
          ok: data({ CreateLearningPath: path }),
          gives: path,
        },
      },
    };
  },
};

export const PLATFORMS = Object.keys(SUBJECTS) as PlatformName[];
export const GRAPHQL_PLATFORMS = PLATFORMS.filter((platform) => platform !== 'skilljar');

/** What a client keeps under a symbol, out of sight of its users. */
export const transportOf = (client: object) => (client as { [CONTEXT]: { transport: Transport } })[CONTEXT].transport;

const origin = (server: FaultServer | string) => (typeof server === 'string' ? server : server.origin);

/** What a promise rejects with; a test that expects a failure must not pass when there is none. */
export async function failure<E = Error>(work: PromiseLike<unknown> | (() => unknown)): Promise<E & Error & Record<string, unknown>> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return error as E & Error & Record<string, unknown>;
  }
  throw new Error('it did not fail');
}

/** Loads what the clients load with their first call, so that no test waits for modules. */
export async function warmUp(): Promise<void> {
  await Promise.all([
    import('../../src/instruqt/functions/index.js'),
    import('../../src/sda/functions/index.js'),
    import('../../src/skilljar/functions/index.js'),
    import('../../src/learning-path/functions/index.js'),
    import('../../src/graphql/graphql-request.js'),
    import('../../src/skilljar/ky.js'),
    import('../../src/skilljar/schemas/index.js'),
  ]);
}
