export { named, operationOf, paged, pagedBare, raw, single, singleBare, type Written } from './method.js';
