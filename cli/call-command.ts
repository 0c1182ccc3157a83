import { Argument, type Command, createCommand } from './common/index.js';

/** `learning-platforms call`. The flags of a method are loaded with its id. */
export const callCommand = (): Command =>
  createCommand({
    name: 'call',
    about: 'Calls an operation of a platform, or a convenience method. call <operation> --help prints its flags.',
    notes: `The keys are read from the environment, as in createLearningPlatforms.fromEnv(): INSTRUQT_API_KEY, SDA_TOKEN, SKILLJAR_API_KEY,
LEARNING_PATH_API_KEY and LEARNING_PATH_ORIGIN; SKILLJAR_DOMAIN, INSTRUQT_TEAM, LEARNING_PATH_AUTH_TOKEN; <PLATFORM>_BASE_URL.

Exit codes: 0 success; 1 the call failed; 2 invalid arguments, or a missing key or confirmation, and no request was sent; 3 the
outcome of a write is unknown: it may have taken effect; 130 stopped by a signal.`,
    async run(_values, args) {
      const { runCall } = await import('./call/index.js');
      await runCall(args);
    },
  })
    .addArgument(new Argument('<operation>', 'The id, such as skilljar.courses.list. To list all ids: learning-platforms operations.'))
    .addArgument(new Argument('[flags...]', 'The arguments of the operation.'))
    .usage('<operation> [flags]')
    .allowUnknownOption()
    .passThroughOptions();
