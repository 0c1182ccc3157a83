/** The name of the factory of a list: `tracks` → `track`, `groupCategories` → `groupCategory`. */
export type Singular<Key> = Key extends 'progresstokens'
  ? 'progressToken'
  : Key extends `${string}${'Series' | 'progress'}`
    ? Key
    : Key extends `${infer Stem}ies`
      ? `${Stem}y`
      : Key extends `${infer Stem}zzes`
        ? `${Stem}z`
        : Key extends `${infer Stem}xes`
          ? `${Stem}x`
          : Key extends `${infer Stem}s`
            ? Stem
            : Key;

export function singular(key: string): string {
  if (key === 'progresstokens') return 'progressToken';
  if (/(?:Series|progress)$/.test(key)) return key;
  return key.replace(/ies$/, 'y').replace(/zzes$/, 'z').replace(/xes$/, 'x').replace(/s$/, '');
}
