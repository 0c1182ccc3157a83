export * from './fetch-init.js';
export * from './headers.js';
export * from './json.js';
export * from './options.js';
export * from './policy.js';
export * from './retry-budget.js';
export * from './retry-options.js';
export * from './transport.js';
