export { checkAnswer, checkInput } from './checks.js';
export * from './generated/schemas.js';
