import { context, propagation, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { LearningPlatformError } from './core/errors/index.js';
import type { CallEvent, HeadersLike, Hooks } from './core/observe/index.js';

/** Options of {@link otelHooks}. */
export interface OtelOptions {
  /** The tracer. Default: the tracer `learning-platforms` of the global tracer provider. */
  tracer?: Tracer | undefined;
  /** Your own hooks, called in addition. */
  hooks?: Hooks | undefined;
}

/** Joins two sets of headers in a form that the SDK validates; the second overrides names of the first. */
function joined(first: Readonly<Record<string, string>>, second: HeadersLike = {}): HeadersLike {
  const pairs =
    Symbol.iterator in second
      ? [...second]
      : Object.entries(second).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const names = new Set(pairs.map(([name]) => String(name).toLowerCase()));
  return [...Object.entries(first).filter(([name]) => !names.has(name.toLowerCase())), ...pairs];
}

/**
 * Returns hooks that create an OpenTelemetry client span for every attempt. Attributes follow the HTTP and GraphQL semantic conventions:
 * method, URL without secrets and values, server, status, resend count, GraphQL operation type, and the SDK's operation name. The span is a
 * child of the span that is active at the call, and is active during its attempt. The request carries its context in the headers of the
 * global propagator: `traceparent`, and `baggage` if you set it up.
 *
 * @example
 * const lp = createLearningPlatforms({ skilljar: { apiKey }, hooks: otelHooks() });
 */
export function otelHooks({ tracer, hooks = {} }: OtelOptions = {}): Hooks {
  const spans = new Map<number, Span>();
  const end = (event: CallEvent, error?: LearningPlatformError) => {
    const span = spans.get(event.callId);
    if (!span) return;
    spans.delete(event.callId);
    if (error) {
      span.setAttribute('error.type', error.code);
      span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
    }
    span.end();
  };
  const contextOf = (event: CallEvent) => {
    const span = spans.get(event.callId);
    return span ? trace.setSpan(context.active(), span) : context.active();
  };
  return {
    headers(event) {
      const carrier: Record<string, string> = {};
      propagation.inject(contextOf(event), carrier);
      return joined(carrier, hooks.headers?.(event));
    },
    around: (event, attempt) => context.with(contextOf(event), () => (hooks.around ? hooks.around(event, attempt) : attempt())),
    onRequest(event) {
      // A request that is repeated immediately, with a new token, has no retry event.
      end(event);
      const url = new URL(event.url);
      const graphql = event.kind === 'query' || event.kind === 'mutation' || event.kind === 'subscription';
      const span = (tracer ?? trace.getTracer('learning-platforms')).startSpan(`${event.kind} ${event.operation}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          'http.request.method': event.method,
          'url.full': event.url,
          'server.address': url.hostname,
          'server.port': Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
          ...(event.attempt > 1 && { 'http.request.resend_count': event.attempt - 1 }),
          ...(graphql && { 'graphql.operation.type': event.kind, 'graphql.operation.name': event.operation }),
          'learning_platforms.platform': event.platform,
          'learning_platforms.operation': event.operation,
        },
      });
      spans.set(event.callId, span);
      hooks.onRequest?.(event);
    },
    onResponse(event) {
      const span = spans.get(event.callId);
      span?.setAttribute('http.response.status_code', event.status);
      if (event.requestId) span?.setAttribute('learning_platforms.request_id', event.requestId);
      if (event.status >= 400) {
        span?.setAttribute('error.type', String(event.status));
        span?.setStatus({ code: SpanStatusCode.ERROR });
      }
      hooks.onResponse?.(event);
    },
    onRetry(event) {
      end(event, event.error);
      hooks.onRetry?.(event);
    },
    onSuccess(event) {
      end(event);
      hooks.onSuccess?.(event);
    },
    onAbort(event) {
      spans.get(event.callId)?.setAttribute('error.type', 'abort');
      end(event);
      hooks.onAbort?.(event);
    },
    onError(event) {
      end(event, event.error);
      hooks.onError?.(event);
    },
    onMismatch: hooks.onMismatch,
  };
}
