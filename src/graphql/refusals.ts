import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from '../core/errors/index.js';

/** The classes of what a platform refuses before it changes anything, by their index as a digit. */
const CLASSES = [BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, RateLimitError];

/** The index of a class, as a number or digit; anything else stands for none. */
export type RefusalIndex = number | string | undefined;

/** One group for each class: Apollo's codes, codes that name a status, and the texts of those who limit requests. */
const COMMON =
  /^(?:(GRAPHQL_\w+_FAILED|BAD_USER_INPUT|BAD_REQUEST|PERSISTED_QUERY_\w+|OPERATION_RESOLUTION_FAILURE)|(UNAUTHENTICATED)|(FORBIDDEN)|(NOT_FOUND)|(CONFLICT|ALREADY_EXISTS)|(RATE_LIMITED|THROTTLED|TOO_MANY_REQUESTS|(?:User|Request was) [Tt]hrottled.*))$/;

/** The number of the group that matches, from 0. */
export const groupOf = (said: string, groups = COMMON): RefusalIndex => groups.exec(said)?.slice(1).findIndex(Boolean);

/** The class for a code or message; `undefined` where it is not sure that the platform refused the request. */
export const refusalClass = (said: string, own: RefusalIndex) => CLASSES[(own ?? groupOf(said)) as number];
