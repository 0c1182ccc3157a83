// The command `call` in process, against mock platforms.
import { vi } from 'vitest';
import { runCall } from '../../cli/call/index.js';
import { createMockPlatforms, demoKeys, demoLearner, type MockPlatforms } from '../../mocks/index.js';

/** The environment of a user who has all keys. */
export const ENVIRONMENT = {
  INSTRUQT_API_KEY: demoKeys.instruqt,
  SDA_TOKEN: demoKeys.sda,
  SKILLJAR_API_KEY: demoKeys.skilljar,
  SKILLJAR_DOMAIN: 'academy.example.com',
  LEARNING_PATH_API_KEY: demoKeys.learningPath,
  LEARNING_PATH_ORIGIN: 'https://acme.example.com',
  LEARNING_PATH_AUTH_TOKEN: demoLearner.token,
};

export interface Called {
  readonly stdout: string;
  readonly stderr: string;
  readonly error: (Error & { exitCode?: number }) | undefined;
}

/** A stream that collects what is written. */
export const collecting = (isTTY = false, columns = 80) => {
  let text = '';
  return {
    isTTY,
    columns,
    write(chunk: string, done?: (error?: Error) => void) {
      text += chunk;
      done?.();
      return true;
    },
    text: () => text,
  };
};

/** Mock platforms behind the global `fetch`. `reset` in `beforeEach` restores their data. */
export function platformsForCalls(): MockPlatforms {
  return createMockPlatforms({ onProblem: () => undefined });
}

/** Sets the environment and `fetch`. Undo with `vi.unstubAllEnvs()` and `vi.unstubAllGlobals()`. */
export function connect(platforms: MockPlatforms, environment: Readonly<Record<string, string>> = ENVIRONMENT): void {
  vi.stubGlobal('fetch', platforms.fetch);
  vi.stubEnv('LEARNING_PATH_BASE_URL', platforms.urls.learningPath);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

export async function call(args: readonly string[], { isTTY = false, columns = 80 } = {}): Promise<Called> {
  const [stdout, stderr] = [collecting(isTTY, columns), collecting()];
  const streams = { stdout, stderr } as unknown as { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };
  const error = await runCall(args, streams).then(
    () => undefined,
    (each: Error) => each,
  );
  return { stdout: stdout.text(), stderr: stderr.text(), error };
}
