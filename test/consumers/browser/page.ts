import { setupWorker } from 'msw/browser';
import { connect, platforms } from './platforms.js';

const worker = setupWorker(...platforms.handlers);
await worker.start({ quiet: true });

const { items } = await connect().skilljar.courses.list();
document.body.append(items.map(({ title }) => title).join(', '));
