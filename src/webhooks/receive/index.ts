export * from './check-options.js';
export * from './receiver.js';
export type * from './scheme.js';
export type * from './types.js';
