// Starts the service with settings from the environment: INSTRUQT_WEBHOOK_SECRET, INSTRUQT_API_KEY, SKILLJAR_API_KEY; LESSONS_FILE,
// QUEUE_FILE, PORT.
import { createLearningPlatforms } from 'learning-platforms';
import { readConfig } from './config.js';
import { startService } from './service.js';

const service = await startService(readConfig(process.env), createLearningPlatforms.fromEnv());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.stop());
console.log(`Receiving at ${service.url}/hooks/instruqt`);
