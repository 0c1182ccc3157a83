import { type Flags, UsageError, type Values } from '../common/index.js';
import { FORMATS } from './output.js';

/** The flags of calls. A method has only the flags for its options. */
export const CALL_FLAGS = {
  input: { type: 'string', value: '<json>', help: 'The whole input as JSON, @file, or - for standard input. Other flags are added to it.' },
  format: {
    type: 'string',
    value: '<name>',
    choices: FORMATS,
    help: `Output: ${FORMATS.join(', ')}. Default: ${FORMATS[0]}. Default for lists: table on a terminal, otherwise ndjson.`,
  },
  'max-items': { type: 'string', value: '<number>', help: 'Maximum number of items. Default: no limit.' },
  'page-size': { type: 'string', value: '<number>', help: 'Items per page. Default: the default of the platform.' },
  cursor: { type: 'string', value: '<cursor>', help: 'The cursor of the page to start from.' },
  concurrency: { type: 'string', value: '<number>', help: 'Maximum number of parallel requests. Default: the default of the method.' },
  select: { type: 'string', value: '<fields>', help: 'More fields to select, such as "scripts { contents }".' },
  timeout: { type: 'string', value: '<ms>', help: 'Timeout of one attempt, in milliseconds. Default: 30000.' },
  deadline: { type: 'string', value: '<ms>', help: 'Timeout of the call, in milliseconds; for a list, of each page. Default: 120000.' },
  domain: { type: 'string', value: '<name>', help: 'The domain. Default: SKILLJAR_DOMAIN.' },
  team: { type: 'string', value: '<slug>', help: 'The team. Default: INSTRUQT_TEAM.' },
  'auth-token': { type: 'string', value: '<text|@file>', help: 'The token of the learner. Default: LEARNING_PATH_AUTH_TOKEN.' },
  out: { type: 'string', value: '<file>', help: 'The file to write. Required.' },
  yes: { type: 'boolean', help: 'Confirms a call that changes data.' },
  confirm: { type: 'boolean', help: 'Confirms an irreversible call, in addition to --yes.' },
  'dry-run': { type: 'boolean', help: 'Prints the request and sends nothing.' },
} as const satisfies Flags;

export type CallFlag = keyof typeof CALL_FLAGS;
export type CallValues = Values<typeof CALL_FLAGS>;

/** Reads the number of a flag. */
function numberOf(flag: CallFlag, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(Number.isInteger(value) && value >= least))
    throw new UsageError(`--${flag}: must be an integer of at least ${least}, not ${JSON.stringify(text)}.`);
  return value;
}

/** The options of a call that flags set. */
export function optionsOf(values: CallValues): Record<string, unknown> {
  const options = {
    maxItems: numberOf('max-items', values.maxItems, 1),
    pageSize: numberOf('page-size', values.pageSize, 1),
    concurrency: numberOf('concurrency', values.concurrency, 1),
    timeout: numberOf('timeout', values.timeout, 1),
    deadline: numberOf('deadline', values.deadline, 1),
    cursor: values.cursor,
    select: values.select,
    confirm: values.confirm,
    dryRun: values.dryRun,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
