export * from './bind.js';
export * from './context.js';
