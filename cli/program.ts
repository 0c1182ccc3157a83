import { callCommand } from './call-command.js';
import { Command, configured } from './common/index.js';
import { completeCommand, completionCommand } from './completion-command.js';
import { exportCommand } from './export/export.js';
import { mockCommand } from './mock/mock.js';
import { operationsCommand } from './operations.js';
import { schemaCommand } from './schema/schema.js';

/** The whole command line. */
export function program(version: string): Command {
  const root = configured(new Command('learning-platforms'))
    .description('Calls, mocks and documents Instruqt, SDA IDEaaS, Thought Industries learning paths and Skilljar.')
    .enablePositionalOptions()
    .version(version, '-v, --version', 'Prints the version of the package.');
  for (const command of [callCommand(), operationsCommand(), mockCommand(), exportCommand(), schemaCommand(), completionCommand()])
    root.addCommand(command);
  // Only the completion scripts use it.
  root.addCommand(
    completeCommand(() => root),
    { hidden: true },
  );
  return root;
}
