import { readFile } from 'node:fs/promises';
import type { MockName, MockPlatforms } from '../../mocks/platforms.js';
import { names, REAL_PATHS } from '../../mocks/server/places.js';
import type { MockServer, MockServerOptions } from '../../mocks/server.js';
import { aligned, type Command, createCommand, type Flags, UsageError, type Values } from '../shared/index.js';
import { SCHEMA_FLAGS, schemasOf } from './schemas.js';
import { listedWebhooks, WEBHOOK_FLAGS, webhooksOf } from './webhooks.js';

const PORT = 4010;

/** A port for one platform, by its flag. */
const OWN_PORTS = {
  'instruqt-port': 'instruqt',
  'sda-port': 'sda',
  'skilljar-port': 'skilljar',
  'learning-path-port': 'learningPath',
} as const satisfies Record<string, MockName>;

const ownPort = (name: MockName) =>
  ({ type: 'string', value: '<number>', help: `One more port, for this platform at ${REAL_PATHS[name]} only.` }) as const;

const FLAGS = {
  port: { type: 'string', value: '<number>', help: `The port, from 0 to 65535; 0 for any free one. Default: ${PORT}.` },
  host: { type: 'string', value: '<address>', help: 'The address to listen on; 0.0.0.0 for all of this machine. Default: 127.0.0.1.' },
  'instruqt-port': ownPort('instruqt'),
  'sda-port': ownPort('sda'),
  'skilljar-port': ownPort('skilljar'),
  'learning-path-port': ownPort('learningPath'),
  'allow-host': {
    type: 'string',
    value: '<name>',
    many: true,
    help: "One more host name, beside those of this machine, for the server's own pages. Repeatable.",
  },
  'allow-origin': {
    type: 'string',
    value: '<origin>',
    many: true,
    help: 'One more origin, beside local ones, whose pages may call. Repeatable.',
  },
  seed: { type: 'string', value: '<what>', help: 'The data at the start: demo, empty, or a JSON file. Default: demo.' },
  latency: { type: 'string', value: '<ms>', help: 'How much later answers come, in milliseconds: 100, or 50-200. Default: 0.' },
  'rate-limits': { type: 'boolean', help: "Holds clients to the platforms' documented limits." },
  ...SCHEMA_FLAGS,
  ...WEBHOOK_FLAGS,
  quiet: { type: 'boolean', help: 'Prints nothing but the URL of the server.' },
} as const satisfies Flags;

/** `learning-platforms mock`. */
export const mockCommand = (): Command =>
  createCommand({
    name: 'mock',
    about: 'Serves mocks of the four platforms over HTTP until you stop it. Open its URL in a browser for the console.',
    flags: FLAGS,
    notes: 'A JSON file contains the initial data by platform and kind: { "skilljar": { "courses": [{ "title": "Intro" }] } }.',
    run: mock,
  });

const LATENCY = /^(\d{1,6})(?:-(\d{1,6}))?$/;

/** Serves until a signal comes. */
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
  // The clock runs, from the time of the demo data on: otherwise a client that waits for a session would wait forever.
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
  print(quiet ? server.url : [listing(server, demoKeys), ...listedWebhooks(options.webhooks, testValues), 'Ctrl+C stops.'].join('\n'));
}

function portOf(flag: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--${flag}: a whole number from 0 to 65535, not ${JSON.stringify(text)}.`);
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
      `--latency: milliseconds from 0 to ${MOST_LATENCY}, one number or two with the smaller first, as 50-200, not ${JSON.stringify(text)}.`,
    );
  return bounds;
}

const MOST_LATENCY = 600_000;

/** What is there at the start. */
type World = Pick<MockServerOptions, 'setup' | 'world'>;

async function worldOf(seed: string): Promise<World> {
  if (seed === 'demo' || seed === 'empty') return { world: seed };
  const wrong = (why: string) => new UsageError(`--seed: demo, empty, or a JSON file; ${JSON.stringify(seed)} ${why}.`);
  if (!/\.json$/i.test(seed)) throw wrong('is none of these');
  const text = await readFile(seed, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`cannot be read (${error.code})`);
  });
  const data = parsed(text, wrong);
  for (const name of Object.keys(data)) {
    if (!names.some((known) => known === name)) throw wrong(`has ${JSON.stringify(name)}, where there are ${names.join(', ')}`);
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
    // Whatever does not fit is an error of its own, with its place.
    (platforms[name].seed as (data: unknown) => unknown)(data);
  } catch (error) {
    throw new UsageError(`--seed ${file}: ${name}: ${(error as Error).message}`);
  }
}

/** What a failure to start says about the flags; nothing where it is another failure. */
function whyNot(
  error: NodeJS.ErrnoException & { port?: number },
  { port: main, ports, host }: Partial<MockServerOptions>,
): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error.code === 'CONFIGURATION') return '--webhook-secret: a signing secret in base64, usually after "whsec_".';
  const { port = main } = error;
  const flag = Object.entries(OWN_PORTS).find(([, name]) => port !== main && ports?.[name] === port)?.[0] ?? 'port';
  if (error.code === 'EADDRINUSE') return `--${flag}: ${port} is in use. Choose another, or 0 for any free one.`;
  if (error.code === 'EACCES') return `--${flag}: ${port} may not be listened on by this user. Choose one from 1024 up.`;
  if (error.syscall === 'getaddrinfo' || error.code === 'EADDRNOTAVAIL') return `--host: ${host} is no address of this machine.`;
  // It names the option: `schemas.instruqt: …`.
  if (error.message.startsWith('schemas.')) return error.message.replace('schemas.', '--schema ');
  const option = /^allow(Host|Origin)s/.exec(error.message)?.[1];
  return option && error.message.replace(/^\w+/, `--allow-${option.toLowerCase()}`);
}

/** Stops on SIGINT or SIGTERM with exit code 0; a second signal stops it at once. */
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
