export { type OperationShapes, operationsOf } from './operations.js';
export type { Shape } from './shape.js';
export { printStructure, structureOf } from './structure.js';
