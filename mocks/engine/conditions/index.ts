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

/** The order in which a request meets the kinds of conditions. */
const ORDER = ['offline', 'slow', 'outage', 'flaky', 'unauthorized', 'rateLimited', 'malformed'] as const;

export type Kind = (typeof ORDER)[number];

/** What one platform is put under, and what runs its requests through that. */
export class Conditions implements PlatformConditions {
  readonly #world: ConditionWorld;
  /** As requests meet them. Replaced, never changed: a request under way keeps to those that it set out with. */
  #active: readonly { readonly kind: Kind; readonly layer: Layer; hits: number }[] = [];

  constructor(world: ConditionWorld) {
    this.#world = world;
  }

  /**
   * Lets a request through to `next`, the platform itself, as far as the conditions let it. A response of the type `error` stands for a
   * connection that was lost, also to a request that was aborted meanwhile. Rejects only where `next` does. `kinds`: those that apply.
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

  /** Whether any of these kinds is switched on. */
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

  /** The kinds that hold now, for the mock server's console. */
  kinds(): Kind[] {
    return this.#active.map(({ kind }) => kind);
  }

  /** Ends those of one kind. */
  endKind(kind: Kind): void {
    const ended = this.#active.filter((one) => one.kind === kind);
    this.#active = this.#active.filter((one) => one.kind !== kind);
    for (const { layer } of ended) layer.end?.();
  }

  #add(kind: Kind, layer: Layer): Active {
    const entry = { kind, layer, hits: 0 };
    const place = (of: Kind) => ORDER.indexOf(of);
    // A stable sort keeps those of one kind in the order in which they came.
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

/** Answers every request in the same way. */
function always(answer: () => Response): Layer {
  return {
    async answer(_request, _next, hit) {
      hit();
      return answer();
    },
  };
}
