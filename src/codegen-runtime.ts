// What the modules import that `learning-platforms/codegen` generates. Nothing here is meant to be called by hand.
export { any, one, past, range, word } from './core/call/index.js';
export type { Call, Paginator, Subscription, SubscriptionOptions } from './core/results/index.js';
export type { CallOptions, ConfirmOptions, ListOptions } from './core/settings/index.js';
export { confirmed, idempotentWith, scoped } from './graphql/execute/index.js';
export type { OwnOperations, SelectOption } from './graphql/index.js';
export { paged, pagedBare, raw, single, singleBare } from './graphql/methods/index.js';
export { watched } from './graphql/subscribe/index.js';

/** A client with other resources. Methods that combine several operations stay, and so does everything that is no resource. */
export type Extended<Client, Shipped, Own> = Omit<Client, keyof Shipped | keyof Own | 'as' | 'login' | 'team'> & {
  readonly [Resource in keyof Own]: Own[Resource] &
    (Resource extends keyof Client & keyof Shipped ? Omit<Client[Resource], keyof Shipped[Resource]> : unknown);
};

/** The platforms with another client in the place of one: `lp.learners` and the other platforms stay as they are. */
export function withClient<Platforms extends object, Name extends string, Client>(
  platforms: Platforms,
  name: Name,
  client: Client,
): Omit<Platforms, Name> & { readonly [Key in Name]: Client } {
  // By their descriptors: platforms without a key throw when they are read, and `learners` does not show.
  const own = { ...Object.getOwnPropertyDescriptors(platforms), [name]: { value: client, enumerable: true } };
  return Object.defineProperties({}, own) as never;
}
