import { Argument, type Command, createCommand } from './common/index.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `learning-platforms completion`. */
export const completionCommand = (): Command =>
  createCommand({
    name: 'completion',
    about: 'Prints a script that completes commands, operations, flags and values in your shell.',
    notes: `Bash: source <(learning-platforms completion bash)
Zsh:  source <(learning-platforms completion zsh)
fish: learning-platforms completion fish | source`,
    async run(_values, [shell]) {
      const { printScript } = await import('./completion/index.js');
      printScript(shell ?? '');
    },
  }).addArgument(new Argument('<shell>', 'The shell.').choices(SHELLS));

/** `learning-platforms complete -- <words>`: the scripts run it. */
export const completeCommand = (program: () => Command): Command =>
  createCommand({
    name: 'complete',
    about: 'Prints the completions of a command line.',
    async run(_values, words) {
      const { printCompletions } = await import('./completion/index.js');
      await printCompletions(program(), words);
    },
  })
    .addArgument(new Argument('[words...]', 'The words after the name of the command.'))
    .passThroughOptions();
