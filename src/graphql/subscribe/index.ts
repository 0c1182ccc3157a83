export * from './feed.js';
export * from './method.js';
