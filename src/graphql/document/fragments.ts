// Checks how the fragments of a document spread each other.
import { type DefinitionNode, type FragmentDefinitionNode, Kind } from 'graphql';
import { refusal } from './problem.js';
import { MAX_DEPTH } from './text.js';

/** A fragment must not spread itself, directly or indirectly, and must not start a chain of more than `MAX_DEPTH` fragments. */
export function checkFragments(definitions: readonly DefinitionNode[]): void {
  const fragments = new Map(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
  );
  /** The length of the longest chain of fragments below each fragment. */
  const heights = new Map<string, number>();
  const open = new Set<string>();
  const heightOf = (fragment: FragmentDefinitionNode): number => {
    const name = fragment.name.value;
    const known = heights.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw refusal(`must not contain fragments that spread themselves: ${name}`);
    open.add(name);
    let height = 0;
    for (const spread of spreadsOf(fragment)) {
      const next = fragments.get(spread);
      if (next) height = Math.max(height, 1 + (open.size > MAX_DEPTH ? MAX_DEPTH : heightOf(next)));
      if (height > MAX_DEPTH) throw refusal(`must not spread fragments deeper than ${MAX_DEPTH} levels`);
    }
    open.delete(name);
    heights.set(name, height);
    return height;
  };
  for (const fragment of fragments.values()) heightOf(fragment);
}

/** The part of a selection or fragment in graphql's syntax tree that contains spreads. */
interface Spreading {
  readonly kind: string;
  readonly name?: { readonly value: string } | undefined;
  readonly selectionSet?: { readonly selections: readonly Spreading[] } | undefined;
}

/** The names of the fragments that a fragment spreads directly. */
export function spreadsOf({ selectionSet }: Spreading, found = new Set<string>()): Set<string> {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) found.add(selection.name?.value ?? '');
    else spreadsOf(selection, found);
  }
  return found;
}
