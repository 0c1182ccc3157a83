import { type CallState, connectionError, type Transport } from '../../core/call/index.js';
import { ConnectionError } from '../../core/errors/index.js';
import type { WebSocketClass } from '../subscription-settings.js';
import { broken, closed, type Failure } from './subscription-errors.js';

export type CreateClient = typeof import('graphql-ws/client').createClient;

/** What one connection is made of. */
export interface Wiring {
  readonly state: CallState;
  readonly transport: Transport;
  readonly createClient: CreateClient;
  readonly socketClass: WebSocketClass;
  readonly url: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: { readonly operationName: string | undefined; readonly query: string; readonly variables: Record<string, unknown> };
  /** What is wrong with a frame of data; nothing for an event that was handed on. */
  readonly receive: (payload: unknown) => Failure | undefined;
}

/** After so long a silence the platform is asked whether it is still there: a connection can break without either side being told. */
const SILENCE_MS = 30_000;
const OPEN = 1;

interface Socket {
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  terminate?(): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** One WebSocket with one subscription on it, from opening to its end. graphql-ws speaks the protocol; when to connect again is not its business here. */
export class Connection {
  /** Resolves when the platform has let the connection in, or when it is over. */
  readonly acknowledged: Promise<void>;
  /** Resolves when it is over: with a failure, or with nothing when the platform has ended the subscription. */
  readonly ended: Promise<Failure | undefined>;
  /** When the platform let it in. */
  openedAt: number | undefined;
  /** Frames of data so far. */
  events = 0;
  readonly #wiring: Wiring;
  readonly #socket: Socket | undefined;
  #acknowledge!: () => void;
  #end!: (failure?: Failure) => void;
  #over = false;
  #release: () => void = () => undefined;
  #timer: ReturnType<CallState['transport']['timers']['set']> | undefined;

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
    const { socketClass, url, state } = wiring;
    try {
      this.#socket = new socketClass(url, 'graphql-transport-ws') as Socket;
    } catch (error) {
      this.#end({ final: true, error: connectionError(state, error) });
      return;
    }
    // A socket that fails while it is given up would otherwise end the process: the package ws throws what nobody listens to.
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
          this.openedAt = state.transport.clock.now();
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
    // Without this graphql-ws would answer a normal closure by connecting again.
    const dispose = async () => {
      try {
        await client.dispose();
      } catch {
        // It was never let in: there is nothing to close.
      }
    };
    const unsubscribe = client.subscribe(request, {
      next: (payload) => {
        if (this.#over) return;
        this.events += 1;
        const failure = receive(payload);
        if (failure) this.#end(failure);
      },
      error: (error) => {
        // A list is what the platform says of the subscription; everything else has come as an event before.
        if (Array.isArray(error)) this.#end(receive({ errors: error }));
      },
      complete: () => this.#end(),
    });
    return () => {
      void dispose();
      unsubscribe();
    };
  }

  /** Something arrived: the connection is alive now, and looked after when it falls silent. */
  #listen(socket: Socket): void {
    const { timers } = this.#wiring.state.transport;
    if (this.#timer) timers.clear(this.#timer);
    if (this.#over) return;
    this.#timer = timers.set(SILENCE_MS, () => {
      if (socket.readyState === OPEN) socket.send('{"type":"ping"}');
      this.#timer = timers.set(this.#wiring.state.timeoutMs, () => this.#end(this.#silent()));
    });
  }

  #silent(): Failure {
    const { state } = this.#wiring;
    return {
      error: new ConnectionError(`${state.op.id}: the connection fell silent, and a ping was not answered.`, {
        ...state.context,
        reached: true,
      }),
    };
  }

  /** Ends it for good, whatever it is doing. */
  close(): void {
    this.#end();
    if (this.#timer) this.#wiring.state.transport.timers.clear(this.#timer);
    const acknowledged = this.openedAt !== undefined;
    this.#release();
    // One that was not let in yet has nobody to take leave of.
    if (!acknowledged && this.#socket?.terminate) this.#socket.terminate();
    else this.#socket?.close(1000, 'Normal Closure');
  }
}

/** graphql-ws wants a class; this one hands out the socket that is there, so that its making could be caught and its end is in our hands. */
function handedOut(socket: Socket): unknown {
  function Handed(): Socket {
    return socket;
  }
  return Object.assign(Handed, { CONNECTING: 0, OPEN, CLOSING: 2, CLOSED: 3 });
}
