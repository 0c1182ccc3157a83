import { type CallState, connectionError } from '../../core/call/index.js';
import { ConnectionError } from '../../core/errors/index.js';
import type { HeaderRecord, Transport } from '../../core/settings/index.js';
import { elapsedTime, startTimer } from '../../core/time/index.js';
import type { WebSocketClass } from '../subscription-settings.js';
import { openSocket } from './settings.js';
import { broken, closed, type Failure } from './subscription-errors.js';

/** The parameters of a connection. */
export interface Wiring {
  readonly state: CallState;
  readonly transport: Transport;
  readonly createClient: typeof import('../graphql-ws.js').createClient;
  readonly socketClass: WebSocketClass;
  readonly url: string;
  /** Sent with the request that opens the connection. */
  readonly headers: HeaderRecord;
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: { readonly operationName: string | undefined; readonly query: string; readonly variables: Record<string, unknown> };
  /** Handles a data frame. Returns a failure, or nothing when the event was delivered. */
  readonly receive: (payload: unknown) => Failure | undefined;
}

/** A ping is sent after this time without messages, because a connection can break unnoticed. */
const SILENCE_MS = 30_000;
const OPEN = 1;

interface Socket {
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  terminate?(): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** One WebSocket with one subscription. graphql-ws implements the protocol; the caller decides when to reconnect. */
export class Connection {
  /** Resolves when the platform has acknowledged the connection, or when the connection has ended. */
  readonly acknowledged: Promise<void>;
  /** Resolves when the connection has ended: with a failure, or with `undefined` when the platform completed the subscription. */
  readonly ended: Promise<Failure | undefined>;
  /** When the platform acknowledged the connection. */
  openedAt: number | undefined;
  /** Number of delivered events, without error frames. */
  events = 0;
  readonly #wiring: Wiring;
  readonly #socket: Socket | undefined;
  #acknowledge!: () => void;
  #end!: (failure?: Failure) => void;
  #over = false;
  #release: () => void = () => undefined;
  #stopTimer: () => void = () => undefined;

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
    this.acknowledged = new Promise((resolve) => {
      this.#acknowledge = resolve;
    });
    this.ended = new Promise((resolve) => {
      this.#end = (failure) => {
        this.#over = true;
        this.#acknowledge();
        resolve(failure);
      };
    });
    const { socketClass, url, headers, state } = wiring;
    try {
      this.#socket = openSocket(socketClass, url, headers, state) as Socket;
    } catch (error) {
      this.#end({ final: true, error: connectionError(state, error) });
      return;
    }
    // Without a listener, the package ws throws errors of a closing socket, which end the process.
    this.#socket.addEventListener('error', () => undefined);
    this.#release = this.#subscribe(this.#socket);
  }

  #subscribe(socket: Socket): () => void {
    const { createClient, params, request, receive, state } = this.#wiring;
    const client = createClient({
      url: this.#wiring.url,
      connectionParams: { ...params },
      retryAttempts: 0,
      webSocketImpl: handedOut(socket),
      on: {
        connected: () => {
          this.openedAt = elapsedTime(state.transport.clock);
          this.#acknowledge();
        },
        message: () => this.#listen(socket),
        closed: (event) => {
          void dispose();
          this.#end(closed(state, event));
        },
        error: (event) => this.#end(broken(state, event)),
      },
    });
    // Otherwise, graphql-ws reconnects after a normal closure.
    const dispose = async () => {
      try {
        await client.dispose();
      } catch {
        // The connection was never acknowledged, so it does not need to be closed.
      }
    };
    const unsubscribe = client.subscribe(request, {
      next: (payload) => {
        if (this.#over) return;
        const failure = receive(payload);
        if (failure) this.#end(failure);
        else this.events += 1;
      },
      error: (error) => {
        // An array contains the platform's errors of the subscription. Every other error was already received as an event.
        if (Array.isArray(error)) this.#end(receive({ errors: error }));
      },
      complete: () => this.#end(),
    });
    return () => {
      void dispose();
      unsubscribe();
    };
  }

  /** Restarts the silence timer after a message. */
  #listen(socket: Socket): void {
    const { clock } = this.#wiring.transport;
    this.#stopTimer();
    if (this.#over) return;
    this.#stopTimer = startTimer(clock, SILENCE_MS, () => {
      if (socket.readyState === OPEN) socket.send('{"type":"ping"}');
      this.#stopTimer = startTimer(clock, this.#wiring.state.timeoutMs, () => this.#end(this.#silent()));
    });
  }

  #silent(): Failure {
    const { state } = this.#wiring;
    return {
      error: new ConnectionError(`${state.op.id}: no message arrived, and the platform did not respond to a ping.`, {
        ...state.context,
        reached: true,
      }),
    };
  }

  /** Closes the connection in any state. */
  close(): void {
    this.#end();
    this.#stopTimer();
    const acknowledged = this.openedAt !== undefined;
    this.#release();
    // A connection without acknowledgement needs no closing handshake.
    if (!acknowledged && this.#socket?.terminate) this.#socket.terminate();
    else this.#socket?.close(1000, 'Normal Closure');
  }
}

/** graphql-ws requires a class. This one returns the existing socket, so that this module can catch its errors and close it. */
function handedOut(socket: Socket): unknown {
  function Handed(): Socket {
    return socket;
  }
  return Object.assign(Handed, { CONNECTING: 0, OPEN, CLOSING: 2, CLOSED: 3 });
}
