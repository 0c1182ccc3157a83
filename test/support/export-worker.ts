// Exports generated records, in a process that may be killed. Says when it begins.
import { exportActivity } from '../../src/export/index.js';
import { generatedLearners } from './generated-learners.js';

const { out, format, counts, days } = JSON.parse(process.argv[2] as string);
process.send?.('begins');
const { newRecords } = await exportActivity(generatedLearners({ counts, days }), { out, format, checkpointEvery: 25 });
process.send?.(newRecords);
process.disconnect?.();
