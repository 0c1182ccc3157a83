/** The key under which a client stores its context. A symbol, so that autocompletion does not list it. */
export const CONTEXT: unique symbol = Symbol.for('learning-platforms.context') as never;
