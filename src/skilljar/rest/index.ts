export type { ConfirmOptions } from '../../core/settings/index.js';
export * from './context.js';
export * from './list.js';
export * from './methods.js';
export * from './operation.js';
export * from './request.js';
export * from './validate.js';
