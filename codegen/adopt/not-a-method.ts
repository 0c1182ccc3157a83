import { Kind } from 'graphql';
import type { Operation } from '../model.js';

/** The reason why an operation cannot be a method: its pages no longer have items, or it is not a list. */
export function notAMethod(read: () => Operation): string | undefined {
  try {
    const { paging, node } = read();
    const [root] = node.selectionSet.selections;
    const selected = root?.kind === Kind.FIELD ? (root.selectionSet?.selections ?? []) : [];
    const hasItems = selected.some((each) => each.kind !== Kind.FIELD || ['nodes', 'edges', 'items'].includes(each.name.value));
    return paging && paging[0] !== 'all' && !hasItems ? 'its pages have no items' : undefined;
  } catch (error) {
    // Without the filename, because it is not a file of the user.
    return (error as Error).message.replace(/^\S+\.graphql: /, '');
  }
}
