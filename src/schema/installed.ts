import { withPackages } from '../optional-package.js';
import { SchemaError } from './errors.js';

/** Loads a part that imports optional packages. Throws a `SchemaError` with the names of missing packages. */
export const installed = <T>(packages: readonly string[], load: () => Promise<T>): Promise<T> =>
  withPackages(packages, load, (message, cause) => new SchemaError('PACKAGE', message, cause));
