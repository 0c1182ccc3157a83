export * from './courses.js';
