import type { Effect, OperationKind, PlatformName } from '../core/operation/index.js';
import { CONVENIENCES, platformOf } from './conveniences.js';
import { manifest } from './entries.js';
import { summaries } from './generated/summaries.js';

/** A method of the SDK: an operation of a platform, or a convenience method that combines operations. */
export interface CatalogEntry {
  /** The path of the method on the facade: `skilljar.courses.list`, `skilljar.domain.enrol`. */
  readonly id: string;
  /** `all` for the methods of `learners`, which call every configured platform. */
  readonly platform: PlatformName | 'all';
  /** The kind of the operation: `query`, `GET`, …. `convenience` for a method that combines operations. */
  readonly kind: OperationKind | 'convenience';
  /** The first sentence of the method's documentation. */
  readonly summary: string;
  readonly effect: Effect;
  /** True when it is irreversible: the call requires `{ confirm: true }` in its options. */
  readonly confirm?: true;
  /** The number of requests: `1`, `1 per page`, `1 to 3`, `1 per poll`. Retries are not included. */
  readonly requests: string;
  /** The root field, the official operationId, or for a convenience method the ids of the operations that it may call. */
  readonly operations: readonly string[];
  /** REST only: the path as the platform documents it. */
  readonly url?: string;
}

const isList = (id: string) => /\.list[A-Z]?\w*$/.test(id);

/** Convenience methods: each combines operations of the manifest. */
export const conveniences: readonly CatalogEntry[] = /* @__PURE__ */ conveniencesWithSummaries();

/** Every method of the SDK, by id: the operations of the manifest and the convenience methods. */
export const catalog: readonly CatalogEntry[] = /* @__PURE__ */ allMethods();

function conveniencesWithSummaries(): CatalogEntry[] {
  return Object.entries(CONVENIENCES).map(([id, { calls, effect, confirm, requests }]) => ({
    id,
    platform: platformOf(id),
    kind: 'convenience',
    summary: summaries[id] ?? '',
    effect,
    ...(confirm && { confirm }),
    requests,
    operations: calls,
  }));
}

function allMethods(): CatalogEntry[] {
  return [...operations(), ...conveniences].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One entry for each method: PATCH and PUT of one method are one. */
function operations(): CatalogEntry[] {
  const byId = new Map<string, CatalogEntry>();
  for (const { id, platform, operation, kind, effect, confirm, url } of manifest) {
    const known = byId.get(id);
    const names = [...(known?.operations ?? []), operation];
    byId.set(id, {
      id,
      platform,
      kind: known?.kind ?? kind,
      summary: summaries[id] ?? '',
      effect: known?.effect ?? effect,
      ...(confirm && { confirm }),
      requests: kind === 'subscription' ? '1 connection' : isList(id) ? '1 per page' : '1',
      operations: names,
      ...(url !== undefined && { url }),
    });
  }
  return [...byId.values()];
}
