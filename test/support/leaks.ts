import { format, inspect } from 'node:util';
import type { Hooks, Logger } from '../../src/index.js';

/** Every way in which an error ends up in a log. */
export function surfaces(error: unknown): Record<string, string> {
  const e = error as Error;
  return {
    message: String(e?.message),
    string: String(e),
    json: JSON.stringify(e) ?? '',
    'json in an object': JSON.stringify({ e, list: [e] }),
    stack: String(e?.stack),
    inspect: inspect(e, { depth: 10, showHidden: false }),
    'inspect without colours or depth': inspect(e, { depth: null, colors: true }),
    'inspect in an object': inspect({ e }, { depth: 10 }),
    'as a cause': inspect(new Error('outer', { cause: e }), { depth: 10 }),
    'in an aggregate': inspect(new AggregateError([e], 'many'), { depth: 10 }),
    format: format('%s %j %O', e, e, e),
    spread: inspect({ ...(e as object) }, { depth: 10 }),
  };
}

/** The fields that are out of print but in reach: what the platform said, cleaned. */
export function cleaned(error: unknown): Record<string, string> {
  const { rawBody, body, issues, errors, headers } = error as Record<string, unknown>;
  return {
    headers: inspect(headers, { depth: 5 }),
    rawBody: String(rawBody),
    body: inspect(body, { depth: 20 }),
    issues: inspect(issues, { depth: 20 }),
    errors: inspect(errors, { depth: 20 }),
  };
}

/** Hooks and a logger that write down everything they are given. */
export function eavesdropper() {
  const heard: string[] = [];
  const hear = (what: string) => (payload: unknown, message?: string) => {
    heard.push(`${what}: ${inspect(payload, { depth: 10 })} ${JSON.stringify(payload)} ${message ?? ''}`);
  };
  const hooks: Hooks = { onRequest: hear('onRequest'), onResponse: hear('onResponse'), onRetry: hear('onRetry'), onError: hear('onError') };
  const logger: Logger = { debug: hear('debug'), info: hear('info'), warn: hear('warn'), error: hear('error') };
  return { hooks, logger, heard };
}

/** Where a secret can be read, in any form that reads like it. */
export function leaks(texts: Record<string, string> | readonly string[], secrets: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const [place, text] of Object.entries(texts)) {
    for (const [name, secret] of Object.entries(secrets)) {
      for (const form of new Set([
        secret,
        JSON.stringify(secret).slice(1, -1),
        inspect(secret).slice(1, -1),
        base64(secret),
        base64(`${secret}:`),
      ])) {
        if (text.includes(form))
          found.push(`${name} in ${place}: …${text.slice(Math.max(0, text.indexOf(form) - 60), text.indexOf(form) + form.length + 10)}…`);
      }
    }
  }
  return found;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
