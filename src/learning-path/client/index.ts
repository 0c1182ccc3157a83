export * from './client.js';
export * from './options.js';
