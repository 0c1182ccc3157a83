import { ExportError } from './errors.js';

/** Loads an optional package. Throws an `ExportError` that names it when it is not installed. */
export async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new ExportError('PACKAGE', `This needs the package ${name}, which is not installed: npm install ${name}`, error);
  }
}
