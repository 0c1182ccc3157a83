export * from './format-path.js';
export * from './issue.js';
export * from './manifest.js';
export * from './nearest.js';
export * from './operation.js';
export * from './rules.js';
