import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from '../core/errors/index.js';

/** The error classes for requests that a platform refuses before it changes anything, by index. */
const CLASSES = [BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError];

/** The index of a class, as a number or digit; any other value means no class. */
export type RefusalIndex = number | string | undefined;

/** One group for each class: codes of Apollo, codes that name a status, and texts of rate limiters. */
const COMMON =
  /^(?:(GRAPHQL_\w+_FAILED|BAD_USER_INPUT|BAD_REQUEST|PERSISTED_QUERY_\w+|OPERATION_RESOLUTION_FAILURE)|(UNAUTHENTICATED)|(FORBIDDEN)|(NOT_FOUND)|(CONFLICT|ALREADY_EXISTS)|(RATE_LIMITED|THROTTLED|TOO_MANY_REQUESTS|(?:User|Request was) [Tt]hrottled.*))$/;

/** The number of the group that matches, from 0. */
export const groupOf = (said: string, groups = COMMON): RefusalIndex => groups.exec(said)?.slice(1).findIndex(Boolean);

/** Returns the class for a code or message; `undefined` when it is not certain that the platform refused the request. */
export const refusalClass = (said: string, own: RefusalIndex) => CLASSES[(own ?? groupOf(said)) as number];
