// Test files share a process, for a warm one is almost twice as fast, but nothing else: each gets modules of its own, and must leave
// what belongs to the process as it found it.
import { afterAll, expect, vi } from 'vitest';

vi.resetModules();

const names = [
  ...[
    'fetch',
    'Request',
    'Response',
    'Headers',
    'AbortController',
    'AbortSignal',
    'WebSocket',
    'FormData',
    'crypto',
    'Date',
    'queueMicrotask',
  ],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'console', 'structuredClone'],
];
const events = ['unhandledRejection', 'uncaughtException', 'warning', 'exit', 'beforeExit', 'SIGINT', 'SIGTERM'];

const found = () => ({
  globals: names.map((name) => [name, Reflect.get(globalThis, name)] as const),
  random: Math.random,
  now: Date.now,
  environment: { ...process.env },
  listeners: Object.fromEntries(events.map((event) => [event, process.listenerCount(event)])),
});
const before = found();

afterAll(() => {
  const after = found();
  for (const [i, [name, value]] of before.globals.entries()) {
    expect(after.globals[i]?.[1] === value, `this file leaves another ${name} behind`).toBe(true);
  }
  expect(after.random === before.random && after.now === before.now, 'this file leaves another Math.random or Date.now behind').toBe(true);
  expect(after.environment).toEqual(before.environment);
  expect(after.listeners).toEqual(before.listeners);
});
