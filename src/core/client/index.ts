export * from './bind.js';
export * from './context.js';
export * from './load-once.js';
