// What `learning-platforms/export` exports: activity as files. Needs Node.js, unlike `learning-platforms/learners`.
export { ExportError, type ExportErrorCode } from './errors.js';
export { exportActivity } from './export-activity.js';
export type { ExportFormat, ExportOptions, ExportProgress, ExportResult, PlatformExport } from './options.js';
