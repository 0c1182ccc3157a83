export type * from './courses.js';
export type * from './shared.js';
