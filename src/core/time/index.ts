export * from './abort-listeners.js';
export * from './call-clock.js';
export * from './clock.js';
export * from './workers.js';
