export * from './paginator.js';
