import { CONTEXT } from '../../core/client/index.js';
import { GraphQLResponseError, HttpError, type HttpErrorDetails, InputError, MalformedResponseError } from '../../core/errors/index.js';
import { cut } from '../../core/observe/index.js';
import { Call, type WithResponse } from '../../core/results/index.js';
import type { CallOptions } from '../../core/settings/index.js';
import { fetchRoot, type GraphQLOperation } from '../../graphql/execute/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf } from '../../graphql/index.js';

type Client = GraphQLClientLike<'learningPath'>;

/** The credentials of a learner. */
export interface LoginVariables {
  email: string;
  /** No error, log line or event contains it. */
  password: string;
}

const OPERATION = 'learningPath.login';

/** The two known forms of the mutation: it returns the token (2023 schema, the platform's own clients) or an object (newer documents). */
const [PLAIN, OBJECT] = (['', '{token}'] as const).map(
  (selection, i): GraphQLOperation => ({
    id: 'login',
    text: `mutation Login($email:String!,$password:String!){Login(*)${selection}}`,
    // A login only creates a token: a read-only client may log in.
    effect: 'read',
    cost: 1 + i,
  }),
) as [GraphQLOperation, GraphQLOperation];

/** The message of a server that has the other form. */
const WANTS_SELECTION = /must have a (?:selection of subfields|sub selection)/i;

/** The messages of a refused login, with the equivalent status and the meaning. The client's policy determines the error class. */
const REFUSALS: readonly (readonly [RegExp, number, string])[] = [
  [/^401 Unauthorized/i, 401, 'The email address or the password is wrong'],
  [/^423 Locked/i, 423, 'The account is disabled'],
  [/^User Throttled/i, 429, 'Too many attempts: the platform refuses logins for 30 minutes'],
  [/^Password reset required/i, 403, 'The learner must set a new password first'],
  [/^Email verification required/i, 403, 'The learner must confirm the email address first'],
];

/** Transports whose server returns an object: later logins use that form first. */
const answersObject = new WeakSet<object>();

async function signIn(client: Client, variables: LoginVariables, options?: CallOptions): Promise<WithResponse<string>> {
  const context = graphqlContextOf(client);
  const { transport } = context;
  const { email, password } = variables ?? {};
  const issues = Object.entries({ email, password }).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [] : [{ path: [name], message: 'must be a non-empty string' }],
  );
  if (issues.length > 0) throw new InputError(issues, { platform: 'learningPath', operation: OPERATION });
  // Sent without a user, even when the client acts for a learner.
  const anonymous = { [CONTEXT]: { ...context, headers: undefined } as GraphQLContext<'learningPath'> };
  const send = (op: GraphQLOperation) => fetchRoot<unknown>(anonymous, op, { email, password }, options);
  let answer: WithResponse<unknown>;
  try {
    answer = await send(answersObject.has(transport) ? OBJECT : PLAIN).catch((error: unknown) => {
      if (answersObject.has(transport) || !(error instanceof GraphQLResponseError && WANTS_SELECTION.test(error.message))) throw error;
      answersObject.add(transport);
      return send(OBJECT);
    });
  } catch (error) {
    throw error instanceof HttpError && error.errors ? refusalOf(error) : error;
  }
  const { data, ...response } = answer;
  const token = typeof data === 'object' && data !== null ? (data as { token?: unknown }).token : data;
  if (typeof token !== 'string' || token === '') {
    throw new MalformedResponseError(`${OPERATION}: status ${response.status} without a token and without an error.`, {
      ...contextOf(response),
      status: response.status,
      headers: new Headers(transport.redactor.headers(response.headers)),
      rawBody: '',
    });
  }
  transport.redactor.register(token);
  return { ...response, data: token };
}

const contextOf = ({ attempts, requestId }: { attempts: number; requestId: string | undefined }) =>
  ({ platform: 'learningPath', operation: OPERATION, attempts, requestId }) as const;

/** Adds the meaning for a login to an error. The platform sends all of these errors with status 200. */
function refusalOf(error: HttpError): Error {
  const message = error.errors?.[0]?.message.trim() ?? '';
  const found = REFUSALS.find(([text]) => text.test(message));
  if (!found) return error;
  const [, status, meaning] = found;
  const { codes, errors, data, headers, issues } = error;
  const Class = error.constructor as new (message: string, details: HttpErrorDetails) => HttpError;
  return new Class(`${OPERATION}: ${meaning} ("${cut(message, 300)}").`, {
    ...contextOf(error),
    status,
    headers,
    issues,
    retryAfterMs: (error as { retryAfterMs?: number }).retryAfterMs,
    codes,
    errors,
    data,
    cause: error,
  });
}

/**
 * Logs a learner in and returns their `authToken`, for `asLearner`. The learner's role determines its lifetime. Uses the mutation
 * `Login`, which is not in the reference. The sources are the clients of Thought Industries and an older schema. Both known forms of its
 * response are supported. With the newer form, the first login sends two requests.
 *
 * Throws an `AuthenticationError` for a wrong address or password, a `PermissionError` for an account that is disabled, needs a new
 * password or has an unconfirmed address, and a `RateLimitError` after too many attempts. Their `status` is derived from the message,
 * because the platform sends them with status 200.
 */
export function login(client: Client, variables: LoginVariables, options?: CallOptions): Call<string> {
  return new Call(signIn(client, variables, options), login);
}
