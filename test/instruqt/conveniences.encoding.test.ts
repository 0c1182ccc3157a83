import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../src/index.js';
import { toBase64 } from '../../src/instruqt/functions/conveniences/base64.js';
import { data, echo, type Step } from '../support/fault-server.js';
import { expectValid, instruqtBench } from '../support/instruqt.js';
import { cleaned, eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure } from '../support/subjects.js';

const b = instruqtBench();

describe('base64', () => {
  it('decodes to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Buffer.from(toBase64(text), 'base64').toString('utf8')).toBe(text);
      }),
    );
  });

  it('decodes to the same bytes, also of a view into a larger buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(10), (bytes, skip) => {
        expect(toBase64(bytes.subarray(skip))).toBe(Buffer.from(bytes.subarray(skip)).toString('base64'));
      }),
    );
  });

  it('takes megabytes', () => {
    const bytes = Uint8Array.from({ length: 5_000_001 }, (_, i) => i * 31);
    expect(toBase64(bytes) === Buffer.from(bytes).toString('base64')).toBe(true);
  });
});

describe('trackScripts.upload and challengeScripts.upload', () => {
  const script = '#!/bin/bash\necho "Grüße 🚀"\n';

  it('sends the contents encoded, and says so', async () => {
    b.server.queue(data({ saveTrackScript: { id: '1', contents: script } }), data({ saveChallengeScript: { id: '2' } }));
    const bytes = new TextEncoder().encode(script);
    expect(await b.client().trackScripts.upload({ script: { track: 't1', host: 'vm', action: 'setup', contents: script } })).toMatchObject({
      id: '1',
    });
    expect(await b.client().challengeScripts.upload({ script: { challenge: 'c1', host: 'vm', action: 'check', contents: bytes } })).toEqual(
      {
        id: '2',
      },
    );
    const contents = Buffer.from(script).toString('base64');
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([
      { base64Encoded: true, script: { track: 't1', host: 'vm', action: 'setup', contents } },
      { base64Encoded: true, script: { challenge: 'c1', host: 'vm', action: 'check', contents } },
    ]);
  });

  it.each([[undefined], [7], ['half a pair: \ud83d']])('refuses %j', async (contents) => {
    for (const resource of ['trackScripts', 'challengeScripts'] as const) {
      const error = await failure<InputError>(b.client()[resource].upload({ script: { contents: contents as never } }));
      expect(error.issues.map(({ path }) => path)).toEqual([['script', 'contents']]);
      expect(error.operation).toBe(`instruqt.${resource}.upload`);
    }
    expect(b.server.count).toBe(0);
  });
});

describe('teamSecrets.set', () => {
  const stored = { name: 'TOKEN', description: '' };

  it('sends the value encoded, to the team of the client', async () => {
    b.server.queue(data({ upsertTeamSecret: stored }), data({ upsertTeamSecret: stored }));
    expect(await b.client().team('acme').teamSecrets.set({ name: 'TOKEN', value: 'pa$$ wörd' })).toEqual(stored);
    await b.client().teamSecrets.set({ teamID: 'o1', name: 'KEY', value: Uint8Array.of(0, 255, 128), description: 'A key' });
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([
      { teamSlug: 'acme', name: 'TOKEN', description: '', secret: Buffer.from('pa$$ wörd').toString('base64') },
      { teamID: 'o1', name: 'KEY', description: 'A key', secret: 'AP+A' },
    ]);
    expectValid(b);
  });

  it('selects what upsert selects', async () => {
    b.server.always(data({ upsertTeamSecret: stored }));
    await b.client().teamSecrets.set({ name: 'TOKEN', value: 'v' });
    await b.client().teamSecrets.upsert({ name: 'TOKEN', description: '', secret: 'dg==' });
    const [own, generated] = b.server.received.map(({ json }) => fieldsOf(json.query));
    expect(own).toEqual(generated);
    expect(own?.length).toBeGreaterThan(8);
  });

  it('is repeated when its answer was lost', async () => {
    b.server.queue(({ response }) => void response.writeHead(502).end(), data({ upsertTeamSecret: stored }));
    expect((await b.client().teamSecrets.set({ name: 'TOKEN', value: 'v' }).withResponse()).attempts).toBe(2);
  });

  it.each(['html', 'json', 'graphql'] as const)(
    'keeps the value out of everything, also when the platform says it back as %s',
    async (format) => {
      const value = 'pa$$ "wörd" of-the-team';
      const decoding: Step = async (exchange) => {
        const secret = Buffer.from(exchange.request.json.variables.secret, 'base64').toString();
        await echo(
          format === 'graphql' ? 200 : 400,
          format,
        )({ ...exchange, request: { ...exchange.request, json: { ...exchange.request.json, secret } } });
      };
      b.server.always(decoding);
      const { hooks, logger, heard } = eavesdropper();
      const error = await failure(b.client({ hooks, logger }).teamSecrets.set({ name: 'TOKEN', value }));
      expect(error.operation).toBe('instruqt.teamSecrets.set');
      const secrets = { value, sent: Buffer.from(value).toString('base64') };
      expect(leaks(surfaces(error), secrets)).toEqual([]);
      expect(leaks(cleaned(error), secrets)).toEqual([]);
      expect(heard.length).toBeGreaterThan(1);
      expect(leaks(heard, secrets)).toEqual([]);
    },
  );

  it('refuses what cannot be encoded as it is, without printing it', async () => {
    for (const value of [undefined, { value: 'hunter2' }, 'hunter2 \udc00']) {
      const error = await failure<InputError>(b.client().teamSecrets.set({ name: 'TOKEN', value: value as never }));
      expect(error.issues.map(({ path }) => path)).toEqual([['value']]);
      expect(leaks(surfaces(error), { value: 'hunter2' })).toEqual([]);
    }
    expect(await failure(b.client().teamSecrets.set({ value: 'v' } as never))).toMatchObject({ issues: [{ path: ['name'] }] });
    expect(b.server.count).toBe(0);
  });
});

/** The paths of the fields that a document selects, with its fragments spread. */
function fieldsOf(query: string): string[] {
  const { definitions } = parse(query);
  const walk = (node: (typeof definitions)[number] | object, path: string): string[] =>
    ((node as { selectionSet?: { selections: object[] } }).selectionSet?.selections ?? []).flatMap((selection) => {
      const { kind, name } = selection as { kind: string; name: { value: string } };
      if (kind === 'Field') return [`${path}.${name.value}`, ...walk(selection, `${path}.${name.value}`)];
      return definitions.flatMap((each) => (each.kind === 'FragmentDefinition' && each.name.value === name.value ? walk(each, path) : []));
    });
  return [...new Set(definitions.flatMap((each) => (each.kind === 'OperationDefinition' ? walk(each, '') : [])))].sort();
}
