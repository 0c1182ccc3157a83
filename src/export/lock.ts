import { hostname } from 'node:os';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

/** Whether a process runs on this machine. Processes of other users count. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The exports of this process, by the path of their lock. */
const held = new Set<string>();

/**
 * Prevents a second export to a directory, where both would write the same files. Replaces the lock of a process that ended. Returns a
 * function that releases the lock.
 */
export async function lock(disk: Disk, path: string): Promise<() => Promise<void>> {
  const busy = (what: string) =>
    new ExportError('LOCKED', `${what} already exports to this directory. If it does not, delete ${path} and run the export again.`);
  if (held.has(path)) throw busy('Another call of this process');
  held.add(path);
  try {
    const own = JSON.stringify({ pid: process.pid, host: hostname() });
    for (let attempt = 0; !(await disk.claim(path, own)); attempt += 1) {
      const { pid = 0, host = '' } = ownerOf(await disk.read(path));
      const other = host !== hostname() || (pid !== process.pid && runs(pid));
      // A file is empty if its process ended before writing, or if another export is about to write it.
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
