import { readFile } from 'node:fs/promises';
import type { MockName, MockPlatforms } from '../../mocks/platforms.js';
import { names, REAL_PATHS } from '../../mocks/server/places.js';
import type { MockServer, MockServerOptions } from '../../mocks/server.js';
import { aligned, type Command, createCommand, type Flags, UsageError, type Values } from '../common/index.js';
import { SCHEMA_FLAGS, schemasOf } from './schemas.js';
import { listedWebhooks, WEBHOOK_FLAGS, webhooksOf } from './webhooks.js';

const PORT = 4010;

/** The platform of each flag that sets a port for one platform. */
const OWN_PORTS = {
  'instruqt-port': 'instruqt',
  'sda-port': 'sda',
  'skilljar-port': 'skilljar',
  'learning-path-port': 'learningPath',
} as const satisfies Record<string, MockName>;

const ownPort = (name: MockName) =>
  ({ type: 'string', value: '<number>', help: `An additional port that serves only this platform, at ${REAL_PATHS[name]}.` }) as const;

const FLAGS = {
  port: { type: 'string', value: '<number>', help: `The port, from 0 to 65535. 0 selects a free port. Default: ${PORT}.` },
  host: {
    type: 'string',
    value: '<address>',
    help: 'The address to listen on. 0.0.0.0 listens on all addresses of this machine. Default: 127.0.0.1.',
  },
  'instruqt-port': ownPort('instruqt'),
  'sda-port': ownPort('sda'),
  'skilljar-port': ownPort('skilljar'),
  'learning-path-port': ownPort('learningPath'),
  'allow-host': {
    type: 'string',
    value: '<name>',
    many: true,
    help: "A host name, besides those of this machine, under which the server's pages can be opened. Repeatable.",
  },
  'allow-origin': {
    type: 'string',
    value: '<origin>',
    many: true,
    help: 'An origin, besides local ones, whose pages can send requests. Repeatable.',
  },
  seed: { type: 'string', value: '<data>', help: 'The initial data: demo, empty, or a JSON file. Default: demo.' },
  latency: { type: 'string', value: '<ms>', help: 'Delay of each response, in milliseconds: 100, or a range such as 50-200. Default: 0.' },
  'rate-limits': { type: 'boolean', help: "Applies the platforms' documented rate limits." },
  ...SCHEMA_FLAGS,
  ...WEBHOOK_FLAGS,
  quiet: { type: 'boolean', help: 'Prints only the URL of the server.' },
} as const satisfies Flags;

/** `learning-platforms mock`. */
export const mockCommand = (): Command =>
  createCommand({
    name: 'mock',
    about: 'Serves mocks of the four platforms over HTTP until you stop it. To see the console, open its URL in a browser.',
    flags: FLAGS,
    notes: 'A JSON file contains the initial data by platform and kind: { "skilljar": { "courses": [{ "title": "Intro" }] } }.',
    run: mock,
  });

const LATENCY = /^(\d{1,6})(?:-(\d{1,6}))?$/;

/** Serves until the process receives a signal. */
async function mock(values: Values<typeof FLAGS>): Promise<void> {
  const { port: given = String(PORT), host = '127.0.0.1', seed = 'demo', latency = '0', quiet, ...flags } = values;
  const port = portOf('port', given);
  const options = {
    port,
    host,
    ports: portsOf(flags),
    latency: latencyOf(latency),
    rateLimits: flags.rateLimits,
    allowHosts: flags.allowHost,
    allowOrigins: flags.allowOrigin,
    schemas: await schemasOf(flags.schema),
    webhooks: webhooksOf(flags),
    ...(await worldOf(seed)),
  };
  const { demoKeys, DEMO_NOW, startMockServer, ...testValues } = await import('../../mocks/server.js');
  // The clock starts at the time of the demo data and runs: otherwise a client that waits for a session would wait forever.
  let began = Date.now();
  const { setup } = options;
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const start = (): Promise<MockServer> =>
    startMockServer({
      ...options,
      now: () => new Date(Date.parse(DEMO_NOW) + Date.now() - began),
      setup(platforms) {
        began = Date.now();
        setup?.(platforms);
      },
      ...(quiet ? { onProblem: () => undefined } : { log: print, onProblem: ({ problem }) => print(`  ${problem}`) }),
    });
  const server = await start().catch((error: NodeJS.ErrnoException) => {
    const why = whyNot(error, options);
    throw why === undefined ? error : new UsageError(why);
  });
  stopOnSignals(server);
  print(
    quiet ? server.url : [listing(server, demoKeys), ...listedWebhooks(options.webhooks, testValues), 'Press Ctrl+C to stop.'].join('\n'),
  );
}

function portOf(flag: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--${flag}: must be an integer from 0 to 65535, not ${JSON.stringify(text)}.`);
  return port;
}

function portsOf(flags: Values<typeof FLAGS>): Partial<Record<MockName, number>> {
  const given = Object.entries(OWN_PORTS).map(([flag, name]) => [flag, name, flags[`${name}Port`]] as const);
  return Object.fromEntries(given.flatMap(([flag, name, text]) => (text === undefined ? [] : [[name, portOf(flag, text)]])));
}

function latencyOf(text: string): readonly [number, number] {
  const [, least, most = least] = LATENCY.exec(text) ?? [];
  const bounds = [Number(least), Number(most)] as const;
  if (!(bounds[0] <= bounds[1] && bounds[1] <= MOST_LATENCY))
    throw new UsageError(
      `--latency: must be a number of milliseconds from 0 to ${MOST_LATENCY}, or a range such as 50-200 with the smaller number first, not ${JSON.stringify(text)}.`,
    );
  return bounds;
}

const MOST_LATENCY = 600_000;

/** The initial data. */
type World = Pick<MockServerOptions, 'setup' | 'world'>;

async function worldOf(seed: string): Promise<World> {
  if (seed === 'demo' || seed === 'empty') return { world: seed };
  const wrong = (why: string) => new UsageError(`--seed: must be demo, empty, or a JSON file. ${JSON.stringify(seed)} ${why}.`);
  if (!/\.json$/i.test(seed)) throw wrong('is not one of these');
  const text = await readFile(seed, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`cannot be read (${error.code})`);
  });
  const data = parsed(text, wrong);
  for (const name of Object.keys(data)) {
    if (!names.some((known) => known === name))
      throw wrong(`has the unknown platform ${JSON.stringify(name)}. Expected one of: ${names.join(', ')}`);
  }
  return {
    world: 'empty',
    setup(platforms) {
      for (const name of names) if (data[name] !== undefined) seedOne(platforms, name, data[name], seed);
    },
  };
}

function parsed(text: string, wrong: (why: string) => UsageError): Readonly<Record<string, unknown>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw wrong(`is not JSON (${(error as Error).message})`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw wrong('is not an object with a key for each platform');
  return data as Readonly<Record<string, unknown>>;
}

function seedOne(platforms: MockPlatforms, name: MockName, data: unknown, file: string): void {
  try {
    // Throws an error with the path of the invalid value.
    (platforms[name].seed as (data: unknown) => unknown)(data);
  } catch (error) {
    throw new UsageError(`--seed ${file}: ${name}: ${(error as Error).message}`);
  }
}

/** The message for a failure to start that a flag causes; `undefined` for any other failure. */
function whyNot(
  error: NodeJS.ErrnoException & { port?: number },
  { port: main, ports, host }: Partial<MockServerOptions>,
): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error.code === 'CONFIGURATION') return '--webhook-secret: must be a signing secret in base64, usually after "whsec_".';
  const { port = main } = error;
  const flag = Object.entries(OWN_PORTS).find(([, name]) => port !== main && ports?.[name] === port)?.[0] ?? 'port';
  if (error.code === 'EADDRINUSE') return `--${flag}: port ${port} is in use. Choose another port, or 0 for a free port.`;
  if (error.code === 'EACCES') return `--${flag}: this user may not listen on port ${port}. Choose a port of at least 1024.`;
  if (error.syscall === 'getaddrinfo' || error.code === 'EADDRNOTAVAIL') return `--host: ${host} is not an address of this machine.`;
  // The message names the option: `schemas.instruqt: …`.
  if (error.message.startsWith('schemas.')) return error.message.replace('schemas.', '--schema ');
  const option = /^allow(Host|Origin)s/.exec(error.message)?.[1];
  return option && error.message.replace(/^\w+/, `--allow-${option.toLowerCase()}`);
}

/** Stops on SIGINT or SIGTERM with exit code 0; a second signal stops it immediately. */
function stopOnSignals(server: MockServer): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const exit = () => process.exit(0);
  const stop = () => {
    for (const signal of signals) process.off(signal, stop).on(signal, exit);
    server.close().then(exit);
  };
  for (const signal of signals) process.on(signal, stop);
}

function listing({ url, urls, ownUrls }: MockServer, keys: Readonly<Record<MockName, string>>): string {
  const rows = names.flatMap((name) =>
    [urls[name], ownUrls[name]].flatMap((each) => (each === undefined ? [] : [[`  ${name}`, each, `key ${keys[name]}`]])),
  );
  return [`Mock platforms at ${url} (open it in a browser)`, ...aligned(rows)].join('\n');
}
