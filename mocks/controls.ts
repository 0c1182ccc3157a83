import type { MockName } from './addresses.js';
import type { MockTimer } from './engine/clock.js';
import { Conditions } from './engine/conditions/index.js';
import type { PlatformConditions } from './engine/conditions/types.js';
import { createGenerator } from './engine/generator.js';
import type { Seeding } from './engine/models/seeding.js';
import { type Kept, Store } from './engine/store.js';
import { seedAddedTypes } from './graphql/own-schema.js';
import type { MockPlatform } from './graphql/platform.js';
import type { LiveEvents } from './graphql/subscriptions.js';
import { Tables } from './graphql/tables.js';
import type { GraphQLPlatforms } from './graphql-platforms.js';
import { createInstruqtSeeding, type InstruqtBuild, type InstruqtSeeds, type SeededInstruqt } from './instruqt/models/seeds.js';
import { seedInstruqt, seedInstruqtAccount } from './instruqt/scenarios/demo.js';
import type { InstruqtWebhookControl } from './instruqt/webhooks.js';
import {
  createLearningPathSeeding,
  type LearningPathBuild,
  type LearningPathSeeds,
  type SeededLearningPath,
} from './learning-path/models/seeds.js';
import { seedLearningPath, seedLearningPathSchool } from './learning-path/scenarios/demo.js';
import { PLATFORM_ANSWERS } from './platform-answers.js';
import { createSdaSeeding, type SdaBuild, type SdaSeeds, type SeededSda } from './sda/models/seeds.js';
import { seedSda, seedSdaTenant } from './sda/scenarios/demo.js';
import { createSkilljarSeeding, type SkilljarSeeding } from './skilljar/models/seeds.js';
import { seedEmptySkilljar, seedSkilljar } from './skilljar/scenarios/demo.js';
import type { SkilljarWebhookControl } from './skilljar/webhooks.js';
import type { MockWebhooks } from './webhooks.js';

type Seeds<Given, Seeded, Build> = Pick<Seeding<Given, Seeded, Build>, 'seed' | 'build'>;

/** Test controls of Instruqt. */
export interface InstruqtControl
  extends PlatformConditions,
    Seeds<InstruqtSeeds, SeededInstruqt, InstruqtBuild>,
    Pick<LiveEvents, 'publish' | 'end'>,
    InstruqtWebhookControl {}

/** Test controls of SDA IDEaaS. */
export interface SdaControl extends PlatformConditions, Seeds<SdaSeeds, SeededSda, SdaBuild> {}

/** Test controls of Skilljar. */
export interface SkilljarControl extends PlatformConditions, Pick<SkilljarSeeding, 'seed' | 'build'>, SkilljarWebhookControl {}

/** Test controls of learning paths. */
export interface LearningPathControl extends PlatformConditions, Seeds<LearningPathSeeds, SeededLearningPath, LearningPathBuild> {}

/** Functions that create the initial data. */
const WORLDS = {
  demo: [seedInstruqt, seedSda, seedLearningPath, seedSkilljar],
  empty: [seedInstruqtAccount, seedSdaTenant, seedLearningPathSchool, seedEmptySkilljar],
} satisfies Record<string, readonly ((store: Store, filesUrl: string) => void)[]>;

type WorldName = keyof typeof WORLDS;

const states = new Map<string, Kept>();

/** The initial data. It is created once, because tests reset often. */
function stateOf(world: WorldName, filesUrl: string): Kept {
  const key = `${world} ${filesUrl}`;
  let kept = states.get(key);
  if (!kept) {
    const store = new Store();
    for (const fill of WORLDS[world]) fill(store, filesUrl);
    kept = store.keep();
    // Servers on other ports have other URLs, which are rarely used again.
    if (states.size < MOST_STATES) states.set(key, kept);
  }
  return kept;
}

const MOST_STATES = 8;

interface ControlsOptions {
  readonly platforms: GraphQLPlatforms;
  readonly store: Store;
  readonly filesUrl: string;
  readonly clock: MockTimer;
  readonly live: LiveEvents;
  readonly webhooks: MockWebhooks;
  readonly world: WorldName | undefined;
  readonly seed: number | undefined;
  readonly unauthorized: (name: MockName) => Response;
}

/** Test controls, one object for each platform. */
export interface Controls {
  readonly instruqt: InstruqtControl;
  readonly sda: SdaControl;
  readonly skilljar: SkilljarControl;
  readonly learningPath: LearningPathControl;
  readonly conditions: Readonly<Record<MockName, Conditions>>;
  /** Restores the initial data, ends all conditions and resets counters. */
  begin(): void;
}

export function createControls(options: ControlsOptions): Controls {
  const { platforms, store, filesUrl, clock, live, webhooks, world = 'demo', seed, unauthorized } = options;
  if (!Object.hasOwn(WORLDS, world)) throw new TypeError(`world must be 'demo' or 'empty', not ${JSON.stringify(world)}.`);
  const generator = createGenerator(seed);
  const { now, elapsed, onAdvance } = clock;
  const under = (name: MockName) =>
    new Conditions({ answers: PLATFORM_ANSWERS[name], elapsed, onAdvance, unauthorized: () => unauthorized(name) });
  const tablesOf = ({ name, sameAs }: MockPlatform) => new Tables(store, name, sameAs);
  const worldOf = (platform: MockPlatform) => ({ tables: tablesOf(platform), generator, now });
  const { instruqt, sda, learningPath } = platforms;
  const seedings = {
    instruqt: createInstruqtSeeding(worldOf(instruqt), instruqt),
    sda: createSdaSeeding(worldOf(sda), sda),
    skilljar: createSkilljarSeeding({ store, generator, now }),
    learningPath: createLearningPathSeeding(worldOf(learningPath), learningPath),
  };
  const conditions = { instruqt: under('instruqt'), sda: under('sda'), skilljar: under('skilljar'), learningPath: under('learningPath') };
  const { publish, end } = live;
  // Seeds are not events: no webhook is sent for them. Models do not change the rows that they read, so no copies are needed.
  const control = <S extends { seed: (given: never) => unknown; build: unknown }>(on: Conditions, { seed, build }: S) =>
    Object.assign(on, { seed: (given: never) => store.quietly(() => store.read(() => seed(given))), build }) as Conditions &
      Pick<S, 'seed' | 'build'>;
  return {
    instruqt: Object.assign(control(conditions.instruqt, seedings.instruqt), { publish, end }, webhooks.instruqt),
    sda: control(conditions.sda, seedings.sda),
    skilljar: Object.assign(control(conditions.skilljar, seedings.skilljar), webhooks.skilljar),
    learningPath: control(conditions.learningPath, seedings.learningPath),
    conditions,
    begin() {
      for (const one of Object.values(conditions)) one.clearConditions();
      for (const one of Object.values(seedings)) one.reset();
      store.putBack(stateOf(world, filesUrl));
      if (world === 'demo')
        store.quietly(() => {
          for (const one of Object.values(platforms)) seedAddedTypes(one, tablesOf(one), generator, now);
        });
    },
  };
}
