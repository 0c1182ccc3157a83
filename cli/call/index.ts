import { createInterface } from 'node:readline/promises';
import { didYouMean } from '../../src/core/operation/index.js';
import { type CatalogEntry, catalog } from '../../src/manifest/index.js';
import { withPackages } from '../../src/optional-package.js';
import { Command, runCommand, UsageError } from '../common/index.js';
import { type CallValues, optionsOf } from './call-options.js';
import { methodCommand, type ParsedCall, tokenOf } from './command.js';
import { CallError, exitCodeOf, SIGNALLED } from './exit-codes.js';
import { callMethod } from './method.js';
import { type Format, print, type Streams } from './output.js';

/** Methods that return a client, which a shell cannot use. */
const NOT_AT_A_SHELL = new Map([['learningPath.login', 'It returns a client. Set LEARNING_PATH_AUTH_TOKEN or --auth-token instead.']]);

/** The methods that can be called, by id. */
export const callable: ReadonlyMap<string, CatalogEntry> = new Map(
  catalog.filter(({ id }) => !NOT_AT_A_SHELL.has(id)).map((entry) => [entry.id, entry]),
);

/** The command of a method by its id. Throws a `UsageError` for an unknown id. */
export function commandOf(id: string, streams: Streams = process): Command {
  const entry = callable.get(id);
  if (!entry) throw new UsageError(`call: ${NOT_AT_A_SHELL.has(id) ? `${id} cannot be called. ${NOT_AT_A_SHELL.get(id)}` : unknownId(id)}`);
  const command = methodCommand(entry, (call) => run(entry, call, streams));
  // For the usage line and for messages.
  new Command('learning-platforms').addCommand(new Command('call').addCommand(command));
  return command;
}

function unknownId(id: string): string {
  const known = [...callable.keys()];
  const ending = known.filter((each) => each.endsWith(`.${id}`));
  const hint = ending.length > 0 ? ` Did you mean ${ending.slice(0, 3).join(' or ')}?` : didYouMean(id.slice(0, 100), known);
  return `unknown operation '${id.slice(0, 100)}'.${hint} To find operations: learning-platforms operations --search <words>.`;
}

/** Runs `call <id> [flags]`. */
export async function runCall(args: readonly string[], streams: Streams = process): Promise<void> {
  const [id = '', ...flags] = args;
  await runCommand(commandOf(id, streams), flags);
}

/** Node has a global WebSocket from version 22 on. Before, the package ws provides it. */
async function provideWebSocket(): Promise<void> {
  if (globalThis.WebSocket) return;
  const { WebSocket } = await withPackages(
    ['ws'],
    () => import('ws'),
    (message, cause) => new UsageError(message, { cause }),
  );
  Object.assign(globalThis, { WebSocket });
}

async function run(entry: CatalogEntry, { parameters, values, flags }: ParsedCall, streams: Streams): Promise<void> {
  const given = optionsOf(flags);
  const scope = { domain: flags.domain, team: flags.team, authToken: tokenOf(flags.authToken) };
  await authorize(entry, flags, streams);
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { createLearningPlatforms } = await import('../../src/index.js');
    if (entry.kind === 'subscription') await provideWebSocket();
    const lp = createLearningPlatforms.fromEnv();
    const options = {
      ...(values.options as object | undefined),
      ...sharedOptions(parameters, given),
      signal: controller.signal,
    };
    const result = callMethod(lp, entry, scope, parameters, { ...values, options });
    const isEvents = entry.kind === 'subscription';
    await print(result, {
      ...streams,
      format: isEvents ? 'ndjson' : (flags.format as Format | undefined),
      maxItems: flags.maxItems === undefined ? undefined : Number(flags.maxItems),
      resumable: parameters.some(({ shared }) => shared?.includes('cursor')),
      cursor: flags.cursor,
      out: flags.out,
      reads: entry.effect === 'read',
    });
  } catch (error) {
    if (isDryRun(error)) {
      streams.stdout.write(`${JSON.stringify(error.request, null, 2)}\n`);
      if (entry.kind === 'convenience' && entry.operations.length > 0)
        streams.stderr.write(`This is the first request of: ${entry.operations.join(', ')}\n`);
      return;
    }
    if (controller.signal.aborted) {
      // A signal is the normal end of a subscription.
      if (entry.kind === 'subscription') return;
      throw new CallError('stopped.', SIGNALLED);
    }
    throw new CallError((error as Error).message ?? String(error), exitCodeOf(error), { cause: error });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Only the options that the method accepts. */
function sharedOptions(parameters: ParsedCall['parameters'], options: Readonly<Record<string, unknown>>): object {
  const shared = new Set(parameters.flatMap((parameter) => parameter.shared ?? []));
  return Object.fromEntries(Object.entries(options).filter(([name]) => shared.has(name)));
}

const isDryRun = (error: unknown): error is { request: unknown } => (error as { code?: unknown } | null)?.code === 'DRY_RUN';

/** Calls that change data need a confirmation: a flag, or a prompt on a terminal. */
async function authorize(
  { id, effect, confirm, kind, url, operations }: CatalogEntry,
  flags: CallValues,
  { stderr }: Streams,
): Promise<void> {
  if (effect === 'read' || flags.dryRun) return;
  const wire = kind === 'convenience' ? id : `${kind} ${url ?? operations[0]}`;
  if (!flags.yes && !(await agreed(`${id} changes data (${wire}). Continue? [y/N] `, stderr)))
    throw new UsageError(`${id} changes data (${wire}): add --yes to call it, or --dry-run to see the request.`);
  if (confirm && !flags.confirm) throw new UsageError(`${id} is irreversible (${wire}): add --confirm to call it.`);
}

async function agreed(question: string, stderr: NodeJS.WriteStream): Promise<boolean> {
  if (!process.stdin.isTTY || !stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
