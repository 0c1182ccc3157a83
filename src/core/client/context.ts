/** Where a client keeps what its functions need; a symbol, so that it is in nobody's autocomplete. */
export const CONTEXT: unique symbol = Symbol.for('learning-platforms.context') as never;
