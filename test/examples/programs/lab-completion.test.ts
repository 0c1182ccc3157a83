// The copy of the folder: it compiles with its own package.json, starts, and has a demo. What the service does: test/examples/lab-completion.test.ts.
import { demoKeys, demoWebhookSecret } from 'learning-platforms/mocks/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, prepare, until } from './program.js';

let program: Program;
beforeAll(async () => {
  program = await prepare('lab-completion');
});
afterAll(() => program.remove());

it('starts with settings from the environment, and stops with a signal', async () => {
  const env = {
    INSTRUQT_WEBHOOK_SECRET: demoWebhookSecret,
    INSTRUQT_API_KEY: demoKeys.instruqt,
    SKILLJAR_API_KEY: demoKeys.skilljar,
    LESSONS_FILE: `${program.folder}/lessons.json`,
    PORT: '0',
  };
  const { process: child, finished } = program.start([], env);
  let printed = '';
  child.stdout?.on('data', (text: string) => {
    printed += text;
  });
  await until(() => printed.includes('/hooks/instruqt'));
  child.kill('SIGTERM');
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
});

it('exits with an error for a missing secret', async () => {
  const { code, stderr } = await program.run([], { LESSONS_FILE: `${program.folder}/lessons.json` });
  expect(code).toBe(1);
  expect(stderr).toContain('INSTRUQT_WEBHOOK_SECRET');
});

it('has a demo that needs no keys, and shows the result of each completion', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect(code).toBe(0);
  const rows = stdout.split('\n').flatMap((line) => {
    const [, , , , , state, attempts, recorded] = line.split('│').map((cell) => cell.trim().replaceAll("'", ''));
    return recorded === undefined || state === 'state' ? [] : [`${state} ${attempts} ${recorded}`];
  });
  expect(rows).toEqual(['done 1 1', 'done 2 1', 'done 1 1', 'no-user 1 0', 'no-email 1 0', '(no row) 0 0']);
  expect(stdout).toContain('"counts":{"queued":0,"running":0,"done":3,"no-email":1,"no-user":1}');
});
