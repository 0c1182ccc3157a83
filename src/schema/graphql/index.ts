export { type Element, type Evidence, elements, evidenceOf, type Incomplete, incompleteOf, OURS, PLACEHOLDER } from './evidence.js';
export { introspected, schemaOfText } from './live.js';
export { orderedSdl } from './ordered.js';
export { probe } from './probe.js';
export { shippedSchema } from './shipped.js';
