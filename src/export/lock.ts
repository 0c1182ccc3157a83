import { hostname } from 'node:os';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

/** Whether a process of this machine runs. A process of another user counts. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Exports of this process, by the path of their lock. */
const held = new Set<string>();

/**
 * Keeps a second export out of a directory, where both would write the same files. A lock whose process ended is taken over. Returns what
 * releases it.
 */
export async function lock(disk: Disk, path: string): Promise<() => Promise<void>> {
  const busy = (what: string) =>
    new ExportError('LOCKED', `${what} exports into this directory. If none does, delete ${path} and run the export again.`);
  if (held.has(path)) throw busy('Another call of this process');
  held.add(path);
  try {
    const own = JSON.stringify({ pid: process.pid, host: hostname() });
    for (let attempt = 0; !(await disk.claim(path, own)); attempt += 1) {
      const { pid = 0, host = '' } = ownerOf(await disk.read(path));
      const other = host !== hostname() || (pid !== process.pid && runs(pid));
      // An empty file is one whose process ended before it wrote, or another export that is about to.
      if (attempt > 0 || (other && pid !== 0)) throw busy(`Process ${pid} of ${host || 'an unknown machine'}`);
      await disk.remove(path);
    }
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    held.delete(path);
    await disk.remove(path);
  };
}

function ownerOf(text: string | undefined): { pid?: number; host?: string } {
  try {
    return (JSON.parse(text ?? '') as { pid?: number; host?: string } | null) ?? {};
  } catch {
    return {};
  }
}
