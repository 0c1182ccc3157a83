import { GraphQLError } from 'graphql';

/** The default page size. The platforms do not state theirs. */
const DEFAULT_PAGE = 20;

/** A page of a list, as a connection. */
export function connection<T>(rows: readonly T[], first: number | null | undefined, after: string | null | undefined) {
  const start = after ? readCursor(after) : 0;
  const size = first ?? DEFAULT_PAGE;
  const nodes = rows.slice(start, start + size);
  const edges = nodes.map((node, i) => ({ cursor: cursor(start + i + 1), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
    pageCount: size > 0 ? Math.ceil(rows.length / size) : 0,
  };
}

/** A page of a list by `skip` and `take`. Without `take`, it contains all items from `skip` on. */
export function skipTake<T>(rows: readonly T[], pagination: { skip?: number | null; take?: number | null } | null | undefined) {
  const skip = pagination?.skip ?? 0;
  return { items: rows.slice(skip, skip + (pagination?.take ?? rows.length)), totalItems: rows.length };
}

const cursor = (position: number) => btoa(`position:${position}`);

function readCursor(text: string): number {
  const found = /^position:(\d+)$/.exec(decode(text));
  if (!found) throw new GraphQLError('The cursor does not belong to this list.');
  return Number(found[1]);
}

function decode(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
