// `call` with every operation of the manifest, against mocks: the arguments are those that the forms of the console begin with.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { callable, commandOf } from '../../cli/call/index.js';
import { isUnknown, signatureOf } from '../../mocks/server/console/sample.js';
import { catalog, type ManifestEntry, manifest } from '../../src/manifest/index.js';
import { call, connect, platformsForCalls } from '../support/call.js';

const platforms = platformsForCalls();
beforeAll(() => connect(platforms));
beforeEach(() => platforms.reset());
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** One of each id. test/cli/call.subscriptions.test.ts tests subscriptions, which need a WebSocket. */
const entries = manifest.filter(({ id, kind }, i) => kind !== 'subscription' && manifest.findIndex((entry) => entry.id === id) === i);

/**
 * Operations that the demo data does not allow, whatever the arguments are. The exit code is 3 if the platform's message is not a known
 * refusal, because the outcome of the write is then unknown.
 */
const CANNOT: Readonly<Record<string, { reason: string; exitCode: number }>> = {
  'instruqt.ssoConnections.create': { reason: 'the only team has a connection already', exitCode: 3 },
  'instruqt.ssoConnections.createSaml': { reason: 'the only team has a connection already', exitCode: 3 },
  'instruqt.students.toggleRaisedHand': { reason: 'the user of the key has claimed no invite', exitCode: 1 },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The flags of a method, by name, with the placeholder of the value. */
function optionsOf(id: string): ReadonlyMap<string, string> {
  return new Map(commandOf(id).options.map(({ long, flags }) => [long!, flags.slice(flags.lastIndexOf(' ') + 1)]));
}

/** A variable as flags: members of objects with dots, lists by repetition, and JSON where a flag takes it. */
function flagsOf(name: string, value: unknown, options: ReadonlyMap<string, string>): string[] {
  const members = isObject(value) ? Object.keys(value) : [];
  if (isObject(value) && members.length > 0 && members.every((key) => options.has(`--${name}.${key}`)))
    return members.flatMap((key) => flagsOf(`${name}.${key}`, value[key], options));
  if (options.get(`--${name}`) === '<json>') return [`--${name}`, JSON.stringify(value)];
  return (Array.isArray(value) ? value : [value]).flatMap((each) => [`--${name}`, String(each)]);
}

function argumentsOf(entry: ManifestEntry): string[] {
  const { id, effect, confirm } = entry;
  const sample = JSON.parse(JSON.stringify(signatureOf(entry, platforms).sample)) as Record<string, unknown>;
  const { domainName, body, ...others } = sample;
  const options = optionsOf(id);
  const scope = options.has('--domain') && domainName !== undefined ? ['--domain', String(domainName)] : [];
  const variables = scope.length > 0 || domainName === undefined ? others : { domainName, ...others };
  // The form also fills what is not an argument of the method: the body of a list, and the whole input.
  const rest = Object.entries(variables).filter(([name]) => !options.has(`--${name}`));
  const whole = Array.isArray(body) ? body : isObject(body) ? { ...Object.fromEntries(rest), ...body } : Object.fromEntries(rest);
  const given = isUnknown(entry, platforms)
    ? ['--args', JSON.stringify(variables), '--selection', 'id']
    : [
        ...Object.entries(variables).flatMap(([name, value]) => (options.has(`--${name}`) ? flagsOf(name, value, options) : [])),
        ...(rest.length > 0 || body !== undefined ? ['--input', JSON.stringify(whole)] : []),
      ];
  return [id, ...scope, ...given, ...(effect === 'read' ? [] : ['--yes']), ...(confirm ? ['--confirm'] : [])];
}

describe.each(['instruqt', 'sda', 'learningPath', 'skilljar'] as const)('%s', (name) => {
  const own = entries.filter(({ id, platform }) => platform === name && CANNOT[id] === undefined);
  it.each(own.map((entry) => [entry.id, entry] as const))('%s', async (id, entry) => {
    const args = argumentsOf(entry);
    const { error, stdout } = await call(args);
    expect(error?.message, args.join(' ')).toBeUndefined();
    const called = platforms.requests.flatMap(({ calls }) => calls.map(({ operation }) => operation as string));
    expect(called).toContain(id);
    for (const line of stdout.split('\n').filter(Boolean)) JSON.parse(line);
  });
});

it.each(Object.entries(CANNOT))('%s is refused by the demo data', async (id, { exitCode }) => {
  const { error } = await call(argumentsOf(entries.find((each) => each.id === id)!));
  expect(error?.exitCode).toBe(exitCode);
});

it('covers every operation', () => {
  expect(entries).toHaveLength(574);
  expect([...callable.keys()]).toEqual(catalog.map(({ id }) => id).filter((id) => id !== 'learningPath.login'));
});

/** Arguments of the schema that the SDK does not send. */
const NOT_SENT: Readonly<Record<string, string>> = {
  'instruqt.labPlayReports.list': 'input',
  'instruqt.tracks.generateOneTimePlayToken': 'userDetails',
};

it.each([...callable.keys()])('the help of %s lists its arguments', (id) => {
  const help = commandOf(id).helpInformation();
  expect(help).toContain(`Usage: learning-platforms call ${id} `);
  const entry = manifest.find((each) => each.id === id);
  if (!entry || isUnknown(entry, platforms)) return;
  for (const { name } of signatureOf(entry, platforms).parameters) {
    const isScope = name === 'domainName' && id.startsWith('skilljar.domain.');
    if (name !== 'body' && NOT_SENT[id] !== name) expect(help, name).toContain(isScope ? '--domain ' : `--${name}`);
  }
});
