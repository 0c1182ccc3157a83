// The exports of `learning-platforms/export`: activity as files. Requires Node.js, unlike `learning-platforms/learners`.
export { ExportError, type ExportErrorCode } from './errors.js';
export { exportActivity } from './export-activity.js';
export type { ExportFormat, ExportOptions, ExportProgress, ExportResult, PlatformExport } from './options.js';
