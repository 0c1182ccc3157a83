// Shell completion: the scripts, and the words that they request. @bomb.sh/tab generates both.
import { RootCommand } from '@bomb.sh/tab';
import { type Command, choicesOf, type Option } from '../common/index.js';

const NAME = 'learning-platforms';

/** Prints the script of a shell. It runs `learning-platforms complete` for each word. */
export function printScript(shell: string): void {
  new RootCommand().setup(NAME, NAME, shell);
}

type Target = Pick<RootCommand, 'option'>;

function addOptions(target: Target, options: readonly Option[]): void {
  for (const option of options) {
    const name = option.long?.slice(2);
    if (name === undefined || option.hidden) continue;
    const choices = choicesOf(option);
    const takesValue = option.required || option.optional;
    if (takesValue) target.option(name, option.description, suggesting(choices));
    else target.option(name, option.description);
  }
}

/** The flags of an operation, when the words name one. */
async function operationOptions(words: readonly string[]): Promise<readonly Option[]> {
  const [command, id = ''] = words;
  // The last word is being typed.
  if (command !== 'call' || words.length < 3) return [];
  const { callable, commandOf } = await import('../call/index.js');
  return callable.has(id) ? commandOf(id).options : [];
}

/** A handler that suggests texts. */
const suggesting = (values: readonly string[]) => (complete: (value: string, about: string) => void) => {
  for (const value of values) complete(value, '');
};

/** A command with its subcommands: `schema`, `schema pull`. */
const withSubcommands = (command: Command): (readonly [name: string, command: Command])[] => [
  [command.name(), command],
  ...command.commands.map((inner) => [`${command.name()} ${inner.name()}`, inner] as const),
];

/** Prints the completions of the last word, one per line, as the scripts expect them. */
export async function printCompletions(program: Command, words: readonly string[]): Promise<void> {
  const root = new RootCommand();
  const flags = await operationOptions(words);
  const { callable } = words[0] === 'call' ? await import('../call/index.js') : { callable: undefined };
  for (const [name, command] of program.createHelp().visibleCommands(program).flatMap(withSubcommands)) {
    const target = root.command(name, command.description());
    addOptions(target, command.options);
    for (const { argChoices } of command.registeredArguments) if (argChoices) target.argument('value', suggesting(argChoices));
    if (name !== 'call') continue;
    addOptions(target, flags);
    target.argument('operation', (complete) => {
      for (const { id, summary } of callable?.values() ?? []) complete(id, summary);
    });
  }
  root.parse([...words]);
}
