export type { DriftSink, RestMismatch } from '../core/observe/index.js';
export { createDriftCollector } from './collector.js';
export type { DriftCollector, DriftFinding, DriftKind, DriftOptions, DriftReport } from './types.js';
