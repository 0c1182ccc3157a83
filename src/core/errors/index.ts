export * from './any-error.js';
export * from './base-error.js';
export * from './call-errors.js';
export * from './http-errors.js';
export * from './protocol-errors.js';
export * from './webhook-error.js';
