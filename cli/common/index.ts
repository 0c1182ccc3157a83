export * from './columns.js';
export * from './command.js';
export * from './commander.js';
export * from './secrets.js';
export * from './usage-error.js';
