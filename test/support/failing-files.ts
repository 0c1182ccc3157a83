import * as fs from 'node:fs/promises';
import type { FileSystem } from '../../src/export/disk.js';

/** A file system of which one operation fails: before it has an effect, in the middle of a write, or after it. Later ones fail as well. */
export function failingFiles(at: number, code: string, how: 'before' | 'half' | 'after') {
  let n = 0;
  const failure = (syscall: string) => Object.assign(new Error(`${code}: made up, ${syscall}`), { code, syscall, errno: -1 });
  const wrap =
    <A extends unknown[], R>(name: string, work: (...args: A) => Promise<R>, half?: (...args: A) => Promise<unknown>) =>
    async (...args: A): Promise<R> => {
      n += 1;
      if (n < at) return work(...args);
      if (n === at && how === 'after') {
        const value = await work(...args);
        if (name === 'open') await (value as fs.FileHandle).close();
      }
      if (n === at && how === 'half') await half?.(...args);
      throw failure(name);
    };
  const open: FileSystem['open'] = async (...args) => {
    const handle = await fs.open(...args);
    const write = handle.write.bind(handle) as (data: Uint8Array, offset: number, length: number, position: number) => Promise<unknown>;
    Object.assign(handle, {
      write: wrap('write', write, (data, offset, length, position) => write(data, offset, length >> 1, position)),
      // Not done, for its time: the processes here end, but not the machine.
      sync: wrap('fsync', async () => undefined),
      truncate: wrap('ftruncate', handle.truncate.bind(handle)),
      writeFile: wrap('write', handle.writeFile.bind(handle) as (data: string) => Promise<void>),
    });
    return handle;
  };
  const system = {
    ...fs,
    open: wrap('open', open as never),
    mkdir: wrap('mkdir', fs.mkdir as never),
    rename: wrap('rename', fs.rename),
    rm: wrap('unlink', fs.rm),
  } as unknown as FileSystem;
  return { system, count: () => n };
}
