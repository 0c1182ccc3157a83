export * from './bind.js';
export * from './client.js';
export * from './context.js';
export * from './error-reader.js';
export * from './own-operations.js';
export * from './refusals.js';
export * from './request-method.js';
export * from './subscription-settings.js';
