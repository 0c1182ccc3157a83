// Imported by the modules that `learning-platforms/codegen` generates. Not for direct use.
export { any, one, past, range, word } from './core/call/index.js';
export type { Call, Paginator, Subscription, SubscriptionOptions } from './core/results/index.js';
export type { CallOptions, ConfirmOptions, ListOptions } from './core/settings/index.js';
export { confirmed, idempotentWith, scoped } from './graphql/execute/index.js';
export type { OwnOperations, SelectOption } from './graphql/index.js';
export { paged, pagedBare, raw, single, singleBare } from './graphql/methods/index.js';
export { watched } from './graphql/subscribe/index.js';

/** A client with other resources. Convenience methods and members that are not resources remain. */
export type Extended<Client, Shipped, Own> = Omit<Client, keyof Shipped | keyof Own | 'as' | 'login' | 'team'> & {
  readonly [Resource in keyof Own]: Own[Resource] &
    (Resource extends keyof Client & keyof Shipped ? Omit<Client[Resource], keyof Shipped[Resource]> : unknown);
};

/** Replaces the client of one platform. `lp.learners` and the other platforms do not change. */
export function withClient<Platforms extends object, Name extends string, Client>(
  platforms: Platforms,
  name: Name,
  client: Client,
): Omit<Platforms, Name> & { readonly [Key in Name]: Client } {
  // Copies property descriptors: reading a platform without a key throws, and `learners` is not enumerable.
  const own = { ...Object.getOwnPropertyDescriptors(platforms), [name]: { value: client, enumerable: true } };
  return Object.defineProperties({}, own) as never;
}
