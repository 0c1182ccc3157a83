/**
 * Loads a part that imports optional packages.
 *
 * @param refuse Creates the error. The message names the missing packages and how to install them.
 */
export async function withPackages<T>(
  packages: readonly string[],
  load: () => Promise<T>,
  refuse: (message: string, cause: unknown) => Error,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    const named = packages.filter((name) => message.includes(`'${name}'`));
    const missing = named.length > 0 ? named : packages;
    const kind = missing.length > 1 ? 'packages' : 'package';
    const verb = missing.length > 1 ? 'are' : 'is';
    throw refuse(`This needs the ${kind} ${missing.join(' and ')}, which ${verb} not installed: npm install ${missing.join(' ')}`, error);
  }
}
