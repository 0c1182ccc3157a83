import { platformError, type Resolver } from '../../graphql/platform.js';

/** The only operation that is not in the reference; see `login` in src/learning-path. */
export const LOGIN_SDL = 'extend type Mutation { Login(email: String!, password: String!): String! }';

/** Failed attempts before an address is locked, and the duration. The platform documents only the duration. */
const MOST_ATTEMPTS = 5;
const SHUT_MS = 30 * 60_000;

/** A user row can have `loginRefusal`: the message with which the platform rejects the right password, such as `423 Locked`. */
export const login: Resolver = ({ email, password }, { tables, now }) => {
  const attempts = tables.of('LoginAttempt');
  const time = now().getTime();
  const failed = attempts.all((row) => row.email === email && (row.at as number) > time - SHUT_MS);
  if (failed.length >= MOST_ATTEMPTS) throw platformError('User Throttled');
  const user = tables.of('User').find((row) => row.email === email && row.password === password);
  if (!user) {
    attempts.insert({ email, at: time });
    throw platformError('401 Unauthorized');
  }
  if (user.loginRefusal) throw platformError(user.loginRefusal as string);
  return user.authToken;
};
