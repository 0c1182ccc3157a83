export * from './authorize.js';
export * from './credentials.js';
