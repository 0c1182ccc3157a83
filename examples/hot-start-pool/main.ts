// Warms an Instruqt hot-start pool for a live event, and archives it after the event. Environment: INSTRUQT_API_KEY, INSTRUQT_TEAM; POLL_MS.
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import type { InstruqtClient } from 'learning-platforms/instruqt';
import { type ConfigState, ensurePool, isReady, watchPool } from './pool.js';
import { type Command, readCommand, USAGE } from './settings.js';

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
const { signal } = stopping;

function commandOf(): Command {
  try {
    return readCommand(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const onChange = (states: readonly ConfigState[]) => {
  const time = new Date().toISOString().slice(11, 19);
  for (const { config, available, claimed, creating, failed } of states)
    console.log(`${time} ${config}: ${available} available, ${claimed} claimed, ${creating} creating, ${failed} failed`);
};

async function run(instruqt: InstruqtClient, { plan, startsAt, pollMs }: Extract<Command, { kind: 'run' }>): Promise<void> {
  const { id, isNew } = await ensurePool(instruqt, plan, signal);
  console.log(`${isNew ? 'Created' : 'Found'} the pool "${plan.name}" (${id}), ${plan.size} sandboxes for each config.`);
  const pool = await watchPool(instruqt, id, { time: startsAt, isDone: isReady }, { pollMs, signal, onChange });
  if (isReady(pool)) console.log('Ready.');
  else {
    // The event starts anyway: learners without a warm sandbox wait for a new one.
    console.error('The pool is not ready at the start of the event.');
    process.exitCode = 1;
  }
  const after = await watchPool(instruqt, id, { time: plan.endsAt }, { pollMs, signal, onChange });
  if (after.deleted) {
    console.error('The pool was archived before the end of the event.');
    process.exitCode = 1;
    return;
  }
  await instruqt.hotStartPools.archive({ poolID: id }, { signal });
  console.log('The event has ended. The pool is archived.');
}

async function close(instruqt: InstruqtClient, name: string): Promise<void> {
  let closed = 0;
  for await (const pool of instruqt.hotStartPools.list({}, { signal })) {
    if (pool.name !== name || pool.deleted) continue;
    await instruqt.hotStartPools.archive({ poolID: pool.id }, { signal });
    closed += 1;
  }
  if (closed === 0) {
    console.error(`No open pool has the name "${name}".`);
    process.exitCode = 1;
  } else console.log(`The pool "${name}" is archived.`);
}

const command = commandOf();
try {
  const { instruqt } = createLearningPlatforms.fromEnv();
  await (command.kind === 'close' ? close(instruqt, command.name) : run(instruqt, command));
} catch (error) {
  if (signal.aborted) {
    console.error('Stopped. The pool stays as it is: repeat the command to continue, or use --close to archive it.');
    process.exitCode = 130;
  } else {
    console.error(isLearningPlatformError(error) ? error.message : error);
    process.exitCode = 1;
  }
}
