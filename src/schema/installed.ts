import { SchemaError } from './errors.js';

/** Loads a part that imports an optional package. Throws a `SchemaError` that names the package when it is not installed. */
export async function installed<T>(packages: readonly string[], load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    const missing = packages.filter((name) => message.includes(`'${name}'`));
    const names = missing.length > 0 ? missing : packages;
    throw new SchemaError('PACKAGE', `This needs ${names.join(' and ')}, not installed: npm install --save-dev ${names.join(' ')}`, error);
  }
}
