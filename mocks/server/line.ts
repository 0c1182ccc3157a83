import { cut } from '../../src/core/observe/index.js';
import type { MockName } from '../platforms.js';

/** A request in the log: `POST /instruqt/graphql (GetTrack)`. Without the query, which can contain a key. */
export async function lineOf(request: Request, name?: MockName): Promise<string> {
  const { pathname } = new URL(request.url);
  const operation = name === 'skilljar' ? undefined : nameIn(await request.text());
  return `${request.method} ${pathname}${operation === undefined ? '' : ` (${operation})`}`;
}

/** The name of a document's operation, or its first field. */
function nameIn(text: string): string | undefined {
  try {
    const { query, operationName } = JSON.parse(text) as { query?: unknown; operationName?: unknown };
    if (typeof operationName === 'string') return cut(operationName, 80);
    return /(?:query|mutation)\s+(\w{1,80})|\{\s*(\w{1,80})/.exec(String(query))?.slice(1).find(Boolean);
  } catch {
    return undefined;
  }
}
