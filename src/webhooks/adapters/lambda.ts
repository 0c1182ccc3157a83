import { answerOf, type HandlesRequests, receiverOf, requestOf } from './common.js';

/**
 * The part of an AWS Lambda event that the adapter uses. Supports API Gateway (1.0 and 2.0), function URLs and Application Load Balancers.
 */
export interface LambdaEvent {
  readonly httpMethod?: string | undefined;
  readonly requestContext?: { readonly http?: { readonly method?: string | undefined } | undefined } | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** The result of a Lambda function. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Converts a receiver to an AWS Lambda function behind API Gateway, a function URL, or an Application Load Balancer.
 *
 * @example
 * ```ts
 * import { toLambdaHandler } from 'learning-platforms/webhooks';
 *
 * export const handler = toLambdaHandler(receiver);
 * ```
 */
export function toLambdaHandler(receiver: HandlesRequests): (event: LambdaEvent) => Promise<LambdaResult> {
  const receives = receiverOf('toLambdaHandler', receiver);
  return async ({ httpMethod, requestContext, headers, multiValueHeaders, body, isBase64Encoded }) => {
    const answer = await answerOf(receives, () => {
      const bytes = isBase64Encoded ? Uint8Array.from(atob(body ?? ''), (letter) => letter.charCodeAt(0)) : (body ?? '');
      return requestOf(httpMethod ?? requestContext?.http?.method ?? 'GET', headers ?? multiValueHeaders ?? {}, bytes);
    });
    return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };
}
