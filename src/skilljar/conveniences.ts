/**
 * Convenience methods by resource. Each combines one or more operations. They are not in the manifest, which lists operations. `npm run
 * codegen` adds them to the methods, and makes a resource's interface extend the one of the same name in bindings.ts.
 */
export const skilljarConveniences: Readonly<Record<string, string>> = {
  assets: 'upload waitFor',
  'promoCodePools.offers': 'createMany',
  users: 'findByEmail progress',
  webPackages: 'waitFor',
  webhooks: 'ensure',
  domain: 'enrol',
  'domain.users': 'upsert',
};
