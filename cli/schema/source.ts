import { readFile } from 'node:fs/promises';
import { UsageError } from '../common/index.js';

const TIMEOUT_MS = 60_000;

/** Reads a file or, with `takesUrl`, a URL. Errors do not contain the password or the query of a URL. */
export async function readSource(from: string, takesUrl: boolean): Promise<string> {
  const isUrl = /^https?:\/\//i.test(from);
  if (isUrl && !takesUrl) throw new UsageError('--from: must be a file. Only skilljar accepts a URL.');
  if (isUrl) return readUrl(from);
  try {
    return await readFile(from, 'utf8');
  } catch (error) {
    throw new UsageError(`--from: ${JSON.stringify(from)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
}

async function readUrl(from: string): Promise<string> {
  if (!URL.canParse(from)) throw new UsageError('--from: must be a valid URL.');
  const { origin, pathname } = new URL(from);
  const name = origin + pathname;
  let response: Response;
  let text: string;
  try {
    // No key is sent: the document is public.
    response = await fetch(from, {
      headers: { accept: 'application/vnd.oai.openapi+json, application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await response.text();
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    throw new Error(`--from: ${name} cannot be read (${cause?.code ?? (error as Error).name}).`);
  }
  if (!response.ok) throw new Error(`--from: ${name} responded with status ${response.status}.`);
  return text;
}
