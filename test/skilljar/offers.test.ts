import { describe, expect, it, vi } from 'vitest';
import { json, resetBeforeAnswer, type Step } from '../support/fault-server.js';
import { skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();
const ids = (count: number) => Array.from({ length: count }, (_, i) => `o${i}`);
const ok: Step = (exchange) => json(201, { offers: [] })(exchange);
const createMany = (count: number, options = {}) => b.client().promoCodePools.offers.createMany('pool', ids(count), options);
const outcomes = (lots: readonly { outcome: string; offers: readonly string[] }[]) =>
  lots.map(({ outcome, offers }) => [outcome, offers.length]);

describe('promoCodePools.offers.createMany', () => {
  it.each([
    [1, [1]],
    [500, [500]],
    [501, [500, 1]],
    [1200, [500, 500, 200]],
  ])('%i offers go in lots of %j', async (count, sizes) => {
    b.server.always(ok);
    const { data, attempts, status } = await createMany(count).withResponse();
    expect(data.map(({ outcome, offers, result }) => [outcome, offers.length, result])).toEqual(
      sizes.map((size) => ['accepted', size, { offers: [] }]),
    );
    expect(b.server.received.map(({ url, json: body }) => [url, body.length])).toEqual(
      sizes.map((size) => ['/v1/promo-code-pools/pool/offers', size]),
    );
    expect(b.server.received.flatMap(({ json: body }) => body.map(({ id }: { id: string }) => id))).toEqual(ids(count));
    expect([attempts, status]).toEqual([sizes.length, 201]);
  });

  it('each id once', async () => {
    b.server.always(ok);
    await b.client().promoCodePools.offers.createMany('pool', ['a', 'b', 'a']);
    expect(b.server.last.json).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('a lot that is refused for what is in it does not stop the next', async () => {
    b.server.queue(json(400, [{ id: ['No such offer.'] }]), ok, json(400, { detail: 'No.' }));
    const { data, attempts } = await createMany(1100).withResponse();
    expect(outcomes(data)).toEqual([
      ['failed', 500],
      ['accepted', 500],
      ['failed', 100],
    ]);
    expect(data[0]!.error).toMatchObject({ code: 'BAD_REQUEST', issues: [{ path: [0, 'id'], message: 'No such offer.' }] });
    expect(attempts).toBe(3);
  });

  it('all refused: the answer is still the lots', async () => {
    b.server.always(json(400, { detail: 'No.' }));
    const { data, status } = await createMany(3).withResponse();
    expect([outcomes(data), status]).toEqual([[['failed', 3]], 400]);
  });

  it('a lot whose outcome is unknown is not repeated, and the rest is not sent', async () => {
    b.server.queue(ok, resetBeforeAnswer());
    const lots = await createMany(1600);
    expect(outcomes(lots)).toEqual([
      ['accepted', 500],
      ['unknown', 500],
      ['unsent', 500],
      ['unsent', 100],
    ]);
    expect(lots[1]!.error).toMatchObject({ code: 'CONNECTION', outcome: 'unknown' });
    expect(lots[1]!.error!.message).toContain('skilljar.promoCodePools.offers.list');
    expect(b.server.count).toBe(2);
  });

  it('reports a first lot of unknown outcome too', async () => {
    b.server.always(resetBeforeAnswer());
    expect(outcomes(await createMany(501))).toEqual([
      ['unknown', 500],
      ['unsent', 1],
    ]);
    expect(b.server.count).toBe(1);
  });

  it('a key that is refused at the first lot rejects, at a later one stops', async () => {
    b.server.always(json(401, { detail: 'No.' }));
    expect(await failure(createMany(600))).toMatchObject({ code: 'AUTHENTICATION' });
    expect(b.server.count).toBe(1);
    b.server.queue(ok);
    expect(outcomes(await createMany(1001))).toEqual([
      ['accepted', 500],
      ['failed', 500],
      ['unsent', 1],
    ]);
  });

  it('calls onLot after each lot; an abort rejects', async () => {
    b.server.always(ok);
    const controller = new AbortController();
    const reason = new Error('enough');
    const onLot = vi.fn(() => controller.abort(reason));
    expect(await failure(createMany(1001, { signal: controller.signal, onLot }))).toBe(reason);
    expect(onLot).toHaveBeenCalledTimes(1);
    expect(b.server.count).toBe(1);
  });

  it.each([
    ['no pool', '', ['a'], ['promoCodePoolId']],
    ['no offers', 'pool', [], ['offerIds']],
    ['no list', 'pool', 'abc' as never, ['offerIds']],
    ['an empty id', 'pool', ['a', ''], ['offerIds', 1]],
  ])('%s is refused, and nothing is sent', async (_what, pool, offers, path) => {
    const error = await failure(b.client().promoCodePools.offers.createMany(pool, offers));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path }] });
    expect(b.server.count).toBe(0);
  });
});
