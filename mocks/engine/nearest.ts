export { didYouMean, nearest } from '../../src/core/operation/index.js';
