export * from './cut.js';
export * from './hooks.js';
export * from './observer.js';
export * from './redacted-cause.js';
export * from './redactor.js';
export * from './trace.js';
