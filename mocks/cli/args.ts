import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../engine/nearest.js';

/** The arguments are invalid: the CLI prints one line for the user and exits with code 2. */
export class UsageError extends Error {}

/** A flag of a command. */
export interface Flag {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help: `<number>`. */
  readonly value?: string;
  /** What it does, its default, and for values the rule. */
  readonly help: string;
  readonly short?: string;
  /** Whether it may come more than once. */
  readonly many?: boolean;
}

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends { readonly many: true } ? readonly string[] : F['type'] extends 'boolean' ? boolean : string;

export type Values<F extends Flags> = { readonly [K in keyof F]?: ValueOf<F[K]> };

/** On every command. */
export const HELP = { help: { type: 'boolean', short: 'h', help: 'Prints this.' } } as const satisfies Flags;

/** Reads the flags of a command. Takes nothing that it does not know. */
export function readFlags<F extends Flags>(command: string, flags: F, args: readonly string[]): Values<F> {
  const options: ParseArgsConfig['options'] = {};
  for (const [name, { type, short }] of Object.entries(flags)) options[name] = { type, ...(short && { short }) };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | readonly string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`${command} takes flags only, not ${JSON.stringify(token.value)}.`);
    const { name, rawName, value } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag) {
      const known = dashed(flags);
      throw new UsageError(`${rawName} is no flag of ${command}.${didYouMean(`--${name}`, known)} There are ${known.join(', ')}.`);
    }
    if (flag.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    if (flag.type === 'string' && value === undefined) throw new UsageError(`${rawName} needs a value, ${flag.value}.`);
    values[name] = flag.many ? [...((values[name] as readonly string[] | undefined) ?? []), value ?? ''] : (value ?? true);
  }
  return values as Values<F>;
}

const dashed = (flags: Flags) => Object.keys(flags).map((name) => `--${name}`);

/** A command's flags with what they do, one a line. */
export function describeFlags(flags: Flags): string {
  const rows = Object.entries(flags).map(([name, { short, value, help }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  return aligned(rows)
    .map((row) => `  ${row}`)
    .join('\n');
}

/** Rows of text as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<readonly number[]>((widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
