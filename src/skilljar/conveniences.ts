/**
 * Methods beside those of single operations, by their place: each does with one or more operations what callers would otherwise write
 * themselves. They are not in the manifest, which lists operations. `npm run codegen` puts them among the methods, and has the interface of
 * a place extend the one of the same name in bindings.ts.
 */
export const skilljarConveniences: Readonly<Record<string, string>> = {
  assets: 'upload waitFor',
  'promoCodePools.offers': 'createMany',
  users: 'findByEmail progress',
  webPackages: 'waitFor',
  domain: 'enrol',
  'domain.users': 'upsert',
};
