export * from './call.js';
export { boundCursors } from './cursor.js';
export type { Page } from './page.js';
export { Paginator } from './paginator.js';
export { brokenAnswer, brokenPage, type FetchedPage, type PageSource } from './source.js';
export * from './subscription.js';
