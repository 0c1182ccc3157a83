// The command of one method: its flags, and the call.
import { readFileSync } from 'node:fs';
import type { CatalogEntry } from '../../src/manifest/index.js';
import { Command, configured, Option, suggest, UsageError } from '../common/index.js';
import { parameters as PARAMETERS, types } from '../generated/parameters.js';
import { argumentsOf, type Given, inputParameter } from './arguments.js';
import { CALL_FLAGS, type CallFlag, type CallValues } from './call-options.js';
import { type ArgumentFlag, argumentFlags, placeholderOf } from './flags.js';
import type { MethodType, Parameter } from './method-types.js';
import { FORMATS } from './output.js';

/** A call of a method: its arguments by parameter, and the flags that all methods have. */
export interface ParsedCall {
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly flags: CallValues;
}

const isStream = ({ id, kind }: CatalogEntry) => kind === 'subscription' || /\.(?:list[A-Z]?\w*|watch\w*|activity)$/.test(id);

/** The names of the flags that a method has besides its arguments. */
function callFlagsOf(entry: CatalogEntry, parameters: readonly Parameter[]): Set<CallFlag> {
  const shared = new Set(parameters.flatMap(({ shared = [] }) => shared));
  const { id, platform, effect, confirm } = entry;
  const flags: readonly (readonly [CallFlag, boolean])[] = [
    ['input', inputParameter(parameters) !== undefined],
    ['format', true],
    ['max-items', isStream(entry) || shared.has('maxItems')],
    ['page-size', shared.has('pageSize')],
    ['cursor', shared.has('cursor')],
    ['concurrency', shared.has('concurrency')],
    ['select', shared.has('select')],
    ['timeout', shared.has('timeout')],
    ['deadline', shared.has('deadline')],
    ['domain', id.startsWith('skilljar.domain.')],
    ['team', platform === 'instruqt'],
    ['auth-token', platform === 'learningPath'],
    ['out', id === 'sda.recordings.download'],
    ['yes', effect !== 'read'],
    ['confirm', confirm === true],
    ['dry-run', shared.has('dryRun')],
  ];
  return new Set(flags.flatMap(([name, present]) => (present ? [name] : [])));
}

/** The help truncates longer lists of values. */
const MOST_VALUES = 12;

const collect = (value: string | true, before: readonly (string | true)[] | undefined) => [...(before ?? []), value];

function enumOf(type: MethodType): readonly string[] {
  if (typeof type === 'string') return [];
  return 'enum' in type ? type.enum : 'list' in type ? enumOf(type.list) : [];
}

function argumentOption({ name, alias, type, required, about }: ArgumentFlag): Option {
  const value = type === 'boolean' ? '[boolean]' : `<${placeholderOf(type)}>`;
  const known = enumOf(type);
  const notes = [
    about,
    known.length > 0 && `One of: ${known.slice(0, MOST_VALUES).join(', ')}${known.length > MOST_VALUES ? ', …' : ''}.`,
    typeof type === 'object' && 'list' in type && 'Repeatable.',
    required && 'Required.',
  ];
  const help = notes.filter(Boolean).join(' ');
  const option = new Option(`${alias === undefined ? '' : `--${alias}, `}--${name} ${value}`, help).argParser(collect);
  return suggest(option, type === 'boolean' ? ['true', 'false'] : known);
}

/** The command of a method. `run` receives the checked arguments. */
export function methodCommand(entry: CatalogEntry, run: (call: ParsedCall) => Promise<void>): Command {
  const parameters = PARAMETERS[entry.id];
  if (!parameters) throw new Error(`${entry.id} has no parameters: run npm run codegen.`);
  const present = callFlagsOf(entry, parameters);
  const flags = argumentFlags(parameters, types, present);
  const own = new Set(flags.map(({ name }) => name));
  const command = configured(new Command(entry.id)).description(describe(entry));
  const options = flags.map((flag) => [flag, argumentOption(flag)] as const);
  for (const [, option] of options) command.addOption(option);
  for (const name of present) {
    if (own.has(name)) continue;
    const { type, help, ...flag } = CALL_FLAGS[name];
    const option = new Option(`--${name}${type === 'boolean' ? '' : ` ${(flag as { value: string }).value}`}`, help);
    command.addOption(name === 'format' ? suggest(option, FORMATS) : option);
  }
  return command.action(async () => {
    const values = command.opts() as Record<string, unknown>;
    const read = (option: Option) => values[option.attributeName()];
    const given: Given = new Map([
      ...options.flatMap(([{ name }, option]) => {
        // `true` for a flag without a value.
        const texts = read(option) as readonly (string | true)[] | true | undefined;
        return texts === undefined ? [] : [[name, texts === true ? [true as const] : texts] as const];
      }),
      ...(typeof values.input === 'string' ? [['input', [values.input]] as const] : []),
    ]);
    const callValues = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name))) as CallValues;
    const filled = new Set((callValues.team ?? process.env.INSTRUQT_TEAM) ? ['teamSlug', 'organizationSlug'] : []);
    check(entry, callValues);
    await run({ parameters, values: argumentsOf(entry.id, parameters, types, flags, given, filled), flags: callValues });
  });
}

/** Rules of the flags that all methods have. */
function check({ id, kind }: CatalogEntry, { format, out }: CallValues): void {
  if (format !== undefined && !FORMATS.some((each) => each === format))
    throw new UsageError(`--format: must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(format)}.`);
  if (kind === 'subscription' && format !== undefined && format !== 'ndjson')
    throw new UsageError(`--format: events are printed as ndjson.`);
  if (id === 'sda.recordings.download' && !out) throw new UsageError('--out is required: the file to write.');
}

function describe({ summary, effect, confirm, requests, kind, url, operations }: CatalogEntry): string {
  const wire = kind === 'convenience' ? `Calls ${operations.join(', ') || 'the platform'}.` : `${kind} ${url ?? operations[0]}.`;
  const effects = effect === 'read' ? '' : confirm ? ' Irreversible: requires --yes and --confirm.' : ' Changes data: requires --yes.';
  return `${summary}\n\n${wire} Requests: ${requests}.${effects}`;
}

/** The learner's token: the text itself, or from a file with `@file`. */
export const tokenOf = (text: string | undefined): string | undefined => {
  if (!text?.startsWith('@')) return text;
  try {
    return readFileSync(text.slice(1), 'utf8').trim();
  } catch (error) {
    throw new UsageError(`--auth-token: the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
};
