export { createInstruqtClient, type InstruqtClient, type InstruqtOptions } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
