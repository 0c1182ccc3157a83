// The exports of `learning-platforms/schema`: reads live schemas, and compares them with those that this version ships. Requires Node.js.
export { SchemaError, type SchemaErrorCode } from './errors.js';
export type { GraphQLPlatformName, SchemaDiff, SchemaFinding, SchemaFindingKind } from './findings.js';
export type { ProbedField, ProbedType, ProbeOptions, ProbeResult, SchemaClient, SchemaSource } from './options.js';
export { formatDiff } from './report.js';
export { probeSchema, pullSchema, schemaDiff } from './schema.js';
