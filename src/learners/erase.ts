import { StateError } from '../core/errors/index.js';
import { refused } from './refused.js';
import { type EraseStep, problemOf, type Source, type SourceOptions } from './source.js';
import type { Learner, LearnerAccount, LearnerPlatform, LearnerProblem } from './types.js';

/** A learner's data on one platform, and the steps that erase it. */
export interface ErasedPlatform {
  platform: LearnerPlatform;
  /** The platform's id of the account. */
  id?: string;
  /** The data on the platform, as text with counts, without personal data. */
  holds: string[];
  /** The steps that the API supports, in order. After `erase`, each step has its outcome. */
  steps: { operation: string; effect: string; outcome?: 'done' | 'failed' | 'unknown' | 'not-sent'; error?: unknown }[];
  /** The data that only the vendor can erase. Send the vendor a request. */
  askVendor: string[];
}

/** The report of `erase`, for your records. Contains the requested address and the ids of its accounts. */
export interface EraseReport {
  email: string;
  /** When the report was made, in ISO 8601. */
  at: string;
  /** False for a dry run. */
  erased: boolean;
  platforms: ErasedPlatform[];
  /** Platforms whose report is incomplete, or that have several accounts with the address. */
  problems: LearnerProblem[];
}

/** Options of `erase`. */
export type EraseMode = { dryRun: true } | { confirm: true; partial?: boolean | undefined };

interface Planned {
  readonly report: ErasedPlatform;
  readonly steps: readonly EraseStep[];
}

const describe = (account: LearnerAccount, holds: string[], steps: readonly EraseStep[], askVendor: string[]): ErasedPlatform => ({
  platform: account.platform,
  ...(account.id && { id: account.id }),
  holds,
  steps: steps.map(({ operation, effect }) => ({ operation, effect })),
  askVendor,
});

/** Throws an `InputError` unless the options contain `confirm` or `dryRun`. */
export function checkMode(mode: unknown): void {
  const { dryRun, confirm } = Object(mode) as { dryRun?: unknown; confirm?: unknown };
  if ((dryRun === true) === (confirm === true)) {
    throw refused(['options', 'confirm'], 'must be true, without dryRun: this operation is irreversible');
  }
}

/** Reads every platform, then runs the steps. Erases nothing if the report is incomplete, unless `partial` is true. */
export async function eraseLearner(
  learner: Learner,
  sources: readonly Source[],
  mode: EraseMode,
  options: SourceOptions,
): Promise<EraseReport> {
  const problems = [...learner.problems];
  const plans: Planned[] = [];
  for (const source of sources) {
    const account = learner.accounts[source.platform] as LearnerAccount | undefined;
    if (!account) continue;
    try {
      const { holds, steps, askVendor } = await source.erasure(account, options);
      plans.push({ report: describe(account, holds, steps, askVendor), steps });
    } catch (error) {
      options.signal?.throwIfAborted();
      problems.push(problemOf(source.platform, error));
    }
  }
  const report: EraseReport = {
    email: learner.email,
    at: new Date().toISOString(),
    erased: false,
    platforms: plans.map((plan) => plan.report),
    problems,
  };
  if ('dryRun' in mode && mode.dryRun) return report;
  const blocking = problems.filter(({ reason }) => reason !== 'unsupported');
  if (blocking.length > 0 && !('partial' in mode && mode.partial)) {
    const reasons = blocking.map(({ platform, message }) => `${platform}: ${message}`).join(' ');
    throw new StateError(
      `learners.erase: nothing was erased, because the report is incomplete. ${reasons} Pass partial: true to erase the rest.`,
      {
        cause: blocking[0]?.error,
      },
    );
  }
  for (const { report: platform, steps } of plans) {
    let going = true;
    for (const [i, step] of steps.entries()) {
      const entry = platform.steps[i] as ErasedPlatform['steps'][number];
      if (!going) {
        entry.outcome = 'not-sent';
        continue;
      }
      try {
        await step.run();
        entry.outcome = 'done';
      } catch (error) {
        going = false;
        entry.outcome = (error as { outcome?: unknown }).outcome === 'unknown' ? 'unknown' : 'failed';
        entry.error = error;
      }
    }
  }
  return { ...report, erased: true };
}
