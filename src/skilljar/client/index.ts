export * from './client.js';
export * from './options.js';
export * from './sso.js';
