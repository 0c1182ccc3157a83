import { ConfigurationError } from '../core/errors/index.js';
import { refused } from './refused.js';
import { isAddress } from './source.js';

/** Throws an `InputError` for what cannot be an address. */
export function addressOf(email: unknown): string {
  if (isAddress(email)) return email.trim();
  throw refused(['email'], 'must be an e-mail address');
}

/** Throws an `InputError` for a list that is not one of addresses. */
export function addressesOf(list: unknown): string[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw refused(['options', 'learners'], 'must be a list of e-mail addresses');
  const wrong = list.findIndex((each) => !isAddress(each));
  if (wrong >= 0) throw refused(['options', 'learners', String(wrong)], 'must be an e-mail address');
  return [...new Set(list.map((each: string) => each.trim().toLowerCase()))];
}

/** Throws a `ConfigurationError` for options that cannot be used. */
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
  if (email !== undefined && !isAddress(email)) refuse('learningPath.email must be an e-mail address.');
}

/** Throws an `InputError` for a time that cannot be read. */
export function timeOf(name: string, time: unknown): string | undefined {
  if (time === undefined) return undefined;
  if (typeof time === 'string' && /^\d{4}-\d\d-\d\d/.test(time) && !Number.isNaN(Date.parse(time))) return time;
  throw refused(['options', name], 'must be a date or a time in ISO 8601');
}
