import { neverOpened } from './answers.js';
import { flakiness } from './flaky.js';
import type { Layer } from './layer.js';
import { malformation } from './malformed.js';
import { outOfService } from './outage.js';
import { rateLimit } from './rate-limit.js';
import { slowness } from './slow.js';
import type {
  Active,
  ConditionWorld,
  FlakyOptions,
  MalformedOptions,
  OutageWindow,
  PlatformConditions,
  RateLimitedOptions,
  SlowOptions,
} from './types.js';

/** The order in which conditions apply to a request. */
const ORDER = ['offline', 'slow', 'outage', 'flaky', 'unauthorized', 'rateLimited', 'malformed'] as const;

export type Kind = (typeof ORDER)[number];

/** The conditions of one platform. Runs its requests through them. */
export class Conditions implements PlatformConditions {
  readonly #world: ConditionWorld;
  /** In the order in which they apply. The list is replaced, never changed: a request keeps the conditions that it started with. */
  #active: readonly { readonly kind: Kind; readonly layer: Layer; hits: number }[] = [];

  constructor(world: ConditionWorld) {
    this.#world = world;
  }

  /**
   * Sends a request through the conditions to `next`, the platform. A response of type `error` represents a lost connection, or a request
   * that was aborted. Rejects only if `next` rejects. `kinds`: the conditions that apply.
   */
  run(request: Request, next: () => Promise<Response>, kinds: readonly Kind[] = ORDER): Promise<Response> {
    const active = this.#active.filter(({ kind }) => kinds.includes(kind));
    const step = async (i: number): Promise<Response> => {
      const found = active[i];
      if (!found) return next();
      const hit = () => void (found.hits += 1);
      return found.layer.answer(request, () => step(i + 1), hit);
    };
    return step(0);
  }

  /** Whether any of these kinds is active. */
  applies(kinds: readonly Kind[]): boolean {
    return this.#active.some(({ kind }) => kinds.includes(kind));
  }

  rateLimited(options: RateLimitedOptions = {}): Active {
    return this.#add('rateLimited', rateLimit(this.#world, options));
  }

  unauthorized(): Active {
    return this.#add(
      'unauthorized',
      always(() => this.#world.unauthorized()),
    );
  }

  flaky(options: FlakyOptions = {}): Active {
    return this.#add('flaky', flakiness(this.#world, options));
  }

  slow(ms: number | readonly [min: number, max: number], options: SlowOptions = {}): Active {
    return this.#add('slow', slowness(this.#world, ms, options));
  }

  malformed(options: MalformedOptions = {}): Active {
    return this.#add('malformed', malformation(options));
  }

  offline(): Active {
    return this.#add('offline', always(neverOpened));
  }

  outage(window: OutageWindow = {}): Active {
    return this.#add('outage', outOfService(this.#world, window));
  }

  clearConditions(): void {
    for (const { kind } of this.#active) this.endKind(kind);
  }

  /** The active kinds, for the console of the mock server. */
  kinds(): Kind[] {
    return this.#active.map(({ kind }) => kind);
  }

  /** Ends all conditions of one kind. */
  endKind(kind: Kind): void {
    const ended = this.#active.filter((one) => one.kind === kind);
    this.#active = this.#active.filter((one) => one.kind !== kind);
    for (const { layer } of ended) layer.end?.();
  }

  #add(kind: Kind, layer: Layer): Active {
    const entry = { kind, layer, hits: 0 };
    const place = (of: Kind) => ORDER.indexOf(of);
    // The sort is stable: conditions of one kind keep their order.
    this.#active = [...this.#active, entry].sort((a, b) => place(a.kind) - place(b.kind));
    const off = () => {
      if (!this.#active.includes(entry)) return;
      this.#active = this.#active.filter((other) => other !== entry);
      layer.end?.();
    };
    return {
      off,
      get hits() {
        return entry.hits;
      },
      [Symbol.dispose]: off,
    };
  }
}

/** Responds to every request in the same way. */
function always(answer: () => Response): Layer {
  return {
    async answer(_request, _next, hit) {
      hit();
      return answer();
    },
  };
}
