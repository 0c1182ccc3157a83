export * from './bind.js';
export * from './context.js';
export * from './convenience.js';
export * from './poll.js';
export * from './subscription.js';
