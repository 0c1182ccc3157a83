// Runs the program and compares its result.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EXPECTED } from './expected.js';

const TIMEOUT_MS = 60_000;

/** Fails with what was printed. */
export async function output(command, args, options) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', DENO_NO_UPDATE_CHECK: '1', NEXT_TELEMETRY_DISABLED: '1' };
  Reflect.deleteProperty(env, 'NODE_OPTIONS');
  try {
    return await promisify(execFile)(command, args, { env, timeout: TIMEOUT_MS, ...options });
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

/** The program must print the expected result as its last line, and nothing to the error output. */
export async function expectProgram(command, args, { cwd, input }) {
  const { stdout, stderr } = await output(command, [...args, JSON.stringify(input)], { cwd });
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout.trim().split('\n').at(-1)), EXPECTED);
}

/** This Node, with the WebSocket that later ones have without a flag. */
export const nodeWithWebSocket = [process.execPath, ...(typeof WebSocket === 'undefined' ? ['--experimental-websocket'] : [])];
