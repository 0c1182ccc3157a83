export * from './memory.js';
export * from './redis.js';
export type * from './store.js';
