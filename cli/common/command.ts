import { Command, type CommanderError, Help, Option } from './commander.js';
import { UsageError } from './usage-error.js';

/** A flag of a command. */
export interface Flag {
  readonly type: 'boolean' | 'string';
  /** The placeholder of the value in the help: `<number>`. */
  readonly value?: string;
  /** The effect of the flag, its default, and the rule for values. */
  readonly help: string;
  /** True when the flag can be repeated. */
  readonly many?: boolean;
  /** The values that shell completion suggests. */
  readonly choices?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends { readonly many: true } ? readonly string[] : F['type'] extends 'boolean' ? boolean : string;

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

/** The values of flags by their camelCase names. */
export type Values<F extends Flags> = { readonly [K in keyof F as CamelCase<K>]?: ValueOf<F[K]> };

interface CommandOptions<F extends Flags> {
  readonly name: string;
  readonly about: string;
  readonly flags?: F;
  /** Text after the flags in the help. */
  readonly notes?: string;
  /** Runs the command. Without it, the command has subcommands only. */
  run?(values: Values<F>, args: readonly string[]): Promise<void>;
}

const collect = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

/** The choices of options, for shell completion: commander would reject other spellings with its own messages. */
const choices = new WeakMap<Option, readonly string[]>();

export const choicesOf = (option: Option): readonly string[] => choices.get(option) ?? option.argChoices ?? [];

/** Adds choices that are suggested, not enforced. */
export function suggest(option: Option, values: readonly string[]): Option {
  choices.set(option, values);
  return option;
}

/** An option can have several spellings. All are accepted; the help shows the last one. */
class ShortHelp extends Help {
  override optionTerm(option: Option): string {
    const isAlias = option.short?.startsWith('--');
    return isAlias ? option.flags.replace(`${option.short}, `, '') : option.flags;
  }
}

/** Applies the settings of all commands: errors are thrown as `UsageError`, and the parser does not exit the process. */
export function configured(command: Command): Command {
  command.createHelp = () => Object.assign(new ShortHelp(), command.configureHelp());
  return (
    command
      .helpOption('-h, --help', 'Prints this help.')
      // Messages go to standard error once, where the error is caught.
      .configureOutput({ writeErr: () => undefined })
      .exitOverride((error) => {
        throw error.exitCode === 0 ? error : new UsageError(`${pathOf(command)}${messageOf(error, command)}`);
      })
  );
}

/** The prefix of a message: `schema pull: `. Empty for the program itself. */
function pathOf(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) names.unshift(at.name());
  return names.length > 0 ? `${names.join(' ')}: ` : '';
}

/** The parser's message as one line. */
function messageOf({ code, message }: CommanderError, command: Command): string {
  const expected = () =>
    `one of: ${command
      .createHelp()
      .visibleCommands(command)
      .map((each) => each.name())
      .filter((each) => each !== 'help')
      .join(', ')}. See --help.`;
  if (code === 'commander.help') return `expected a command, ${expected()}`;
  const text = message.replace(/^error: /, '').replace(/\n\(?(Did you mean [^)?]*\?)\)?/, '. $1');
  const assigned = code === 'commander.unknownOption' && /'(--[^'=]+)=/.exec(text)?.[1];
  if (assigned && command.options.some(({ long }) => long === assigned)) return `${assigned} accepts no value.`;
  const sentence = /[.?]$/.test(text) ? text : `${text}.`;
  return code === 'commander.unknownCommand' ? `${sentence} Expected ${expected()}` : sentence;
}

/** Creates a command of the parser from a description. Throws a `UsageError` for invalid arguments. */
export function createCommand<const F extends Flags>({ name, about, flags, notes, run }: CommandOptions<F>): Command {
  const command = configured(new Command(name)).description(about);
  for (const [flag, { type, value, help, many, choices: values }] of Object.entries(flags ?? {})) {
    const option = new Option(`--${flag}${type === 'boolean' ? '' : ` ${value}`}`, help);
    if (many) option.argParser(collect);
    command.addOption(values ? suggest(option, values) : option);
  }
  if (notes) command.addHelpText('after', `\n${notes}`);
  if (run) command.action((...given) => run(command.opts() as Values<F>, given.slice(0, -2).flat() as string[]));
  return command;
}

/** Parses arguments and runs the command. */
export async function runCommand(command: Command, args: readonly string[]): Promise<void> {
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    // The help or the version was printed.
    if ((error as Partial<CommanderError>).exitCode === 0) return;
    throw error;
  }
}
