import { Call, type CallOptions, type WithResponse } from '../../core/call/index.js';
import { CONTEXT } from '../../core/client/index.js';
import {
  AuthenticationError,
  GraphQLResponseError,
  type HttpError,
  type HttpErrorDetails,
  InputError,
  MalformedResponseError,
  PermissionError,
  RateLimitError,
} from '../../core/errors/index.js';
import { cut } from '../../core/observe/index.js';
import { fetchRoot, type GraphQLClientLike, type GraphQLContext, type GraphQLOperation, graphqlContextOf } from '../../graphql/index.js';

type Client = GraphQLClientLike<'learningPath'>;

/** The credentials of a learner. */
export interface LoginVariables {
  email: string;
  /** Not included in any error, log line or event. */
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

/** The server's message when it has the other form. */
const WANTS_SELECTION = /must have a (?:selection of subfields|sub selection)/i;

/** The platform's error messages and their meanings. */
const REFUSALS: readonly (readonly [RegExp, new (message: string, details: HttpErrorDetails) => HttpError, number, string])[] = [
  [/^401 Unauthorized/i, AuthenticationError, 401, 'The e-mail address or the password is wrong'],
  [/^423 Locked/i, PermissionError, 423, 'The account is disabled'],
  [/^User Throttled/i, RateLimitError, 429, 'Too many attempts: the platform refuses logins for 30 minutes'],
  [/^Password reset required/i, PermissionError, 403, 'The learner has to set a new password first'],
  [/^Email verification required/i, PermissionError, 403, 'The learner has to confirm the e-mail address first'],
];
const THROTTLED_MS = 30 * 60_000;

/** Transports whose server returns an object: later logins use that form first. */
const answersObject = new WeakSet<object>();

async function signIn(client: Client, variables: LoginVariables, options?: CallOptions): Promise<WithResponse<string>> {
  const context = graphqlContextOf(client);
  const { transport } = context;
  const { email, password } = variables ?? {};
  const issues = Object.entries({ email, password }).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [] : [{ path: [name], message: 'must be a string, and not empty' }],
  );
  if (issues.length > 0) throw new InputError(issues, { platform: 'learningPath', operation: OPERATION });
  // Without a user, also when the client acts for a learner.
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
    throw error instanceof GraphQLResponseError ? refusalOf(error) : error;
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

/** The error class for an error message of the platform, which sends all of them with status 200. */
function refusalOf(error: GraphQLResponseError): Error {
  for (const { message } of error.errors) {
    const found = REFUSALS.find(([text]) => text.test(message.trim()));
    if (!found) continue;
    const [, Class, status, meaning] = found;
    const said = cut(message.trim(), 300);
    return new Class(`${OPERATION}: ${meaning} ("${said}").`, {
      ...contextOf(error),
      status,
      headers: error.headers,
      issues: [{ path: [], message: said }],
      ...(Class === RateLimitError && { retryAfterMs: THROTTLED_MS }),
      cause: error,
    });
  }
  return error;
}

/**
 * Logs a learner in and returns their `authToken`, for `asLearner`. Its lifetime is a setting of the learner's role. Uses the mutation
 * `Login`, which is not in the reference: it is known from Thought Industries' own clients and an older schema. Both known forms of its
 * response are supported; when the server has the newer one, the first login takes two requests.
 *
 * Throws an `AuthenticationError` for a wrong address or password, a `PermissionError` for an account that is disabled, needs a new
 * password or has an unconfirmed address, and a `RateLimitError` after too many attempts. Their `status` follows from the message: the
 * platform sends them with status 200.
 */
export function login(client: Client, variables: LoginVariables, options?: CallOptions): Call<string> {
  return new Call(signIn(client, variables, options), login);
}
