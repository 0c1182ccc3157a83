export * from './before.js';
export * from './errors.js';
export * from './execute.js';
export * from './operation.js';
export * from './own-document.js';
export * from './widen.js';
