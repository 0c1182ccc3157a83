export * from './cut.js';
export * from './encoded.js';
export * from './hooks.js';
export * from './observer.js';
export * from './redacted-cause.js';
export * from './redactor.js';
export * from './secret-names.js';
export { REDACTED } from './secret-shapes.js';
export * from './trace.js';
