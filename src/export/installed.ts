import { withPackages } from '../optional-package.js';
import { ExportError } from './errors.js';

/** Loads an optional package. Throws an `ExportError` with its name if it is not installed. */
export const installed = <T>(name: string, load: () => Promise<T>): Promise<T> =>
  withPackages([name], load, (message, cause) => new ExportError('PACKAGE', message, cause));
