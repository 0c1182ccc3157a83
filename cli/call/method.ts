// Finds the method of an id on the clients, and calls it.
import type { CatalogEntry } from '../../src/manifest/index.js';
import type { Parameter } from './method-types.js';

/** The scopes of the clients for a call. */
export interface Scope {
  readonly domain?: string | undefined;
  readonly team?: string | undefined;
  readonly authToken?: string | undefined;
}

type Members = Readonly<Record<string, unknown>>;
type Method = (...args: unknown[]) => unknown;

/** The client of a platform, or of one of its scopes; for `learners` the facade. */
function scoped(lp: Members, { id, platform }: CatalogEntry, { domain, team, authToken }: Scope): { start: unknown; path: string[] } {
  const path = id.split('.').slice(1);
  if (platform === 'all') return { start: lp.learners, path };
  const client = lp[platform] as Readonly<Record<'domain' | 'team' | 'as', (scope?: string) => unknown>>;
  if (platform === 'skilljar' && path[0] === 'domain') return { start: client.domain(domain), path: path.slice(1) };
  if (platform === 'instruqt' && team !== undefined) return { start: client.team(team), path };
  if (platform === 'learningPath' && authToken !== undefined) return { start: client.as(authToken), path };
  return { start: client, path };
}

/** Calls a method with the values of its parameters, in their order. */
export function callMethod(lp: object, entry: CatalogEntry, scope: Scope, parameters: readonly Parameter[], values: Members): unknown {
  const { start, path } = scoped(lp as Members, entry, scope);
  const owner = path.slice(0, -1).reduce((node, name) => (node as Members)[name], start);
  const method = (owner as Readonly<Record<string, Method | undefined>>)[path.at(-1) ?? ''];
  if (typeof method !== 'function') throw new Error(`${entry.id} is not a method of the client.`);
  return method.apply(
    owner,
    parameters.map(({ name }) => values[name]),
  );
}
