import { ConfigurationError } from '../core/errors/index.js';
import type { RestMismatch } from '../core/observe/index.js';
import type { PlatformName } from '../core/operation/index.js';
import { checkAnswer } from './graphql/check.js';
import { type ObjectPlan, planOf } from './graphql/plan.js';
import { schemaOf } from './graphql/schema.js';
import { selectionOf } from './graphql/selection.js';
import { markdownOf } from './markdown.js';
import { isName, typeOf } from './shown.js';
import type { Difference, DriftCollector, DriftFinding, DriftOptions, DriftReport } from './types.js';

declare const __VERSION__: string;

const DEFAULT_MAX_FINDINGS = 500;
/** Maximum number of cached plans: more than the SDK's number of documents. The number of your generated documents may be unlimited. */
const MAX_PLANS = 1000;

type Counted = { -readonly [K in keyof DriftFinding]: DriftFinding[K] };

/**
 * Creates a collector of drift: the differences between the platforms' responses and the schemas of this version of the package. The report
 * contains no response values, except enum values and type names that look like identifiers.
 *
 * In GraphQL responses, detects unknown enum values and type names, null for non-null, missing fields and wrong types. For Skilljar,
 * collects the mismatches that `validation` finds in responses, so none with `validation: 'off'`.
 *
 * @example
 * const drift = createDriftCollector();
 * const lp = createLearningPlatforms({ drift, instruqt: { apiKey } });
 * setInterval(() => save(drift.report()), 86_400_000);
 *
 * @throws ConfigurationError if `maxFindings` is not a positive integer.
 */
export function createDriftCollector(options: DriftOptions = {}): DriftCollector {
  const { maxFindings = DEFAULT_MAX_FINDINGS, now = () => new Date() } = options;
  if (!Number.isInteger(maxFindings) || maxFindings < 1) {
    throw new ConfigurationError('createDriftCollector: maxFindings must be a positive integer.');
  }
  return new Collector(maxFindings, now);
}

class Collector implements DriftCollector {
  readonly #plans = new Map<string, ObjectPlan | undefined>();
  readonly #findings = new Map<string, Counted>();
  readonly #maxFindings: number;
  readonly #now: () => Date;
  #answers: Partial<Record<PlatformName, number>> = {};
  #unchecked = 0;
  #dropped = 0;
  #since: string;

  constructor(maxFindings: number, now: () => Date) {
    this.#maxFindings = maxFindings;
    this.#now = now;
    this.#since = now().toISOString();
  }

  /** Never throws: a difference in the response must not make the call fail. */
  async graphqlAnswer(platform: PlatformName, operation: string, document: string, data: unknown): Promise<void> {
    try {
      const plan = await this.#planOf(platform, document);
      if (!plan) {
        this.#unchecked += 1;
        return;
      }
      this.#count(platform);
      checkAnswer(plan, data, (difference) => this.#add(platform, operation, difference));
    } catch {
      this.#unchecked += 1;
    }
  }

  restAnswer(platform: PlatformName, mismatches: readonly RestMismatch[]): void {
    this.#count(platform);
    for (const mismatch of mismatches) this.#add(platform, mismatch.operation, mismatch);
  }

  report(): DriftReport {
    const findings = [...this.#findings.values()].map((finding) => ({ ...finding }));
    return {
      version: __VERSION__,
      since: this.#since,
      until: this.#now().toISOString(),
      answers: { ...this.#answers },
      unchecked: this.#unchecked,
      findings: findings.sort((a, b) => b.count - a.count || (a.first < b.first ? -1 : 1)),
      dropped: this.#dropped,
    };
  }

  toMarkdown(): string {
    return markdownOf(this.report());
  }

  clear(): void {
    this.#findings.clear();
    this.#answers = {};
    this.#unchecked = 0;
    this.#dropped = 0;
    this.#since = this.#now().toISOString();
  }

  async #planOf(platform: PlatformName, document: string): Promise<ObjectPlan | undefined> {
    const schema = await schemaOf(platform);
    const key = `${platform} ${document}`;
    if (this.#plans.has(key)) return this.#plans.get(key);
    const selected = schema && selectionOf(document);
    const plan = selected && planOf(selected, schema);
    // Remove the oldest: plans of frequently used documents are created again quickly.
    if (this.#plans.size >= MAX_PLANS) this.#plans.delete(this.#plans.keys().next().value as string);
    this.#plans.set(key, plan);
    return plan;
  }

  #count(platform: PlatformName): void {
    this.#answers[platform] = (this.#answers[platform] ?? 0) + 1;
  }

  #add(platform: PlatformName, operation: string, { kind, path, expected, value }: Difference): void {
    const named = (kind === 'unknown-enum-value' || kind === 'unknown-typename') && isName(value);
    const received = named ? value : typeOf(value);
    const key = [platform, operation, path, kind, expected, received].join('\n');
    const time = this.#now().toISOString();
    const known = this.#findings.get(key);
    if (known) {
      known.count += 1;
      known.last = time;
    } else if (this.#findings.size >= this.#maxFindings) this.#dropped += 1;
    else this.#findings.set(key, { platform, operation, path, kind, expected, received, count: 1, first: time, last: time });
  }
}
