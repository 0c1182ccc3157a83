export * from './send.js';
export * from './statement.js';
export type {
  LanguageMap,
  LearningRecordStore,
  SendProgress,
  SendStatementsOptions,
  SendStatementsResult,
  Statement,
  StatementActor,
  StatementOptions,
  StatementResult,
} from './types.js';
