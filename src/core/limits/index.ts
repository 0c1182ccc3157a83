export * from './call-limiter.js';
export * from './limiter.js';
export * from './rate-window.js';
export * from './retry-after.js';
