// `npm run example -- ide-session`: a session of a mock tenant from start to recording. The mock's time advances with each look at the session.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys, startMockServer } from 'learning-platforms/mocks/server';

const server = await startMockServer();
const { platforms, urls } = server;
const MINUTE_MS = 60_000;
for (const id of ['sda.sessions.get', 'sda.recordings.listBySession'] as const)
  platforms.on(id, () => platforms.clock.advance(id === 'sda.sessions.get' ? 5 * MINUTE_MS : MINUTE_MS));

const folder = mkdtempSync(join(tmpdir(), 'ide-session-'));
Object.assign(process.env, { SDA_TOKEN: demoKeys.sda, SDA_BASE_URL: urls.sda, POLL_MS: '50' });
process.argv = [...process.argv.slice(0, 2), '--project', 'project-1', '--version', 'version-1', '--out', join(folder, 'session.mp4')];
await import('./main.js');
await server.close();
rmSync(folder, { recursive: true });
