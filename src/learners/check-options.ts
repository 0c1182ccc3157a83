import { ConfigurationError } from '../core/errors/index.js';
import { isAddress } from './source.js';

/** Throws a `ConfigurationError` for invalid options. */
export function checkOptions(options: unknown): void {
  const refuse = (message: string) => {
    throw new ConfigurationError(`createLearners: ${message}`);
  };
  if (typeof options !== 'object' || options === null) refuse('options must be an object.');
  const { instruqtTeam, learningPath } = options as Record<string, unknown>;
  if (instruqtTeam !== undefined && (typeof instruqtTeam !== 'string' || instruqtTeam === ''))
    refuse('instruqtTeam must be the slug of a team.');
  if (learningPath === undefined) return;
  const { paths, tokenOf, email } = Object(learningPath) as Record<string, unknown>;
  const isList = Array.isArray(paths) && paths.length > 0 && paths.every((slug) => typeof slug === 'string' && slug !== '');
  if (!isList) refuse('learningPath.paths must be a list of slugs.');
  if (tokenOf !== undefined && typeof tokenOf !== 'function') refuse('learningPath.tokenOf must be a function.');
  if (email !== undefined && !isAddress(email)) refuse('learningPath.email must be an email address.');
}
