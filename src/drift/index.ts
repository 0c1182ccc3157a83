export { createDriftCollector } from './collector.js';
export type { DriftCollector, DriftFinding, DriftKind, DriftOptions, DriftReport } from './types.js';
