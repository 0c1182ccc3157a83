import { parseArgs } from 'node:util';
import type { PoolPlan } from './pool.js';

export const USAGE = `Usage: npm start -- --name <pool> --config <id>… --size <seats> --start <time> --end <time> [--lead <minutes>] [--region <region>]
       npm start -- --name <pool> --close
Times are ISO 8601 with a time zone: 2026-03-02T09:00:00Z.`;

export class UsageError extends Error {}

export type Command =
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'run'; readonly plan: PoolPlan; readonly startsAt: Date; readonly pollMs: number };

function time(option: string, text: string | undefined): Date {
  const date = new Date(text ?? '');
  if (!text || Number.isNaN(date.getTime()) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(text))
    throw new UsageError(`--${option}: must be a time with a time zone, such as 2026-03-02T09:00:00Z`);
  return date;
}

function count(name: string, text: string | undefined): number {
  const value = Number(text);
  if (!text || !Number.isInteger(value) || value < 1) throw new UsageError(`${name}: must be an integer from 1`);
  return value;
}

/** Reads the arguments. Throws a `UsageError` that names the argument and the rule. */
export function readCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: text,
      config: { ...text, multiple: true },
      size: text,
      start: text,
      end: text,
      lead: { ...text, default: '90' },
      region: text,
      close: { type: 'boolean' },
    },
  });
  const { name, config: configs = [], close, region } = values;
  if (!name) throw new UsageError('--name: must be the name of the pool');
  if (close) return { kind: 'close', name };
  if (configs.length === 0) throw new UsageError('--config: must be the ID of a sandbox config; repeat the option for more configs');
  const startsAt = time('start', values.start);
  const endsAt = time('end', values.end);
  if (endsAt <= startsAt) throw new UsageError('--end: must be later than --start');
  const warmAt = new Date(startsAt.getTime() - count('--lead', values.lead) * 60_000);
  return {
    kind: 'run',
    plan: { name, configs, size: count('--size', values.size), region, warmAt, endsAt },
    startsAt,
    pollMs: count('POLL_MS', env.POLL_MS ?? '30000'),
  };
}
