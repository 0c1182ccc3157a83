export type { ManifestEntry, OperationShape } from '../core/operation/index.js';
export { type CatalogEntry, catalog, conveniences } from './catalog.js';
export { manifest } from './entries.js';
export type { OperationId, OperationTypes } from './operation-types.js';
export { searchCatalog } from './search.js';
