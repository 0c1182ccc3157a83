// `npm run example -- hot-start-pool`: a pool of a mock team that becomes ready step by step, for an event of two seconds.
import { demoKeys, startMockServer } from 'learning-platforms/mocks/server';

const server = await startMockServer({ now: () => new Date() });
const { platforms, urls } = server;
const [config] = platforms.instruqt.seed({ sandboxConfigs: [{ name: 'Kubernetes cluster', slug: 'kubernetes-cluster' }] }).sandboxConfigs;

// The mock platform leaves a new pool in provisioning: here, two more sandboxes are ready at each look.
let ready = 0;
platforms.on('instruqt.hotStartPools.get', () => {
  ready = Math.min(6, ready + 2);
  const edge = { claimed: 0, available: ready, created: ready, failed: 0, creating: 6 - ready, total: 6, node: config };
  return { size: 6, configs: [edge] };
});

const start = Date.now() + 2_000;
Object.assign(process.env, {
  INSTRUQT_API_KEY: demoKeys.instruqt,
  INSTRUQT_BASE_URL: urls.instruqt,
  INSTRUQT_TEAM: 'acme',
  POLL_MS: '200',
});
const times = ['--start', new Date(start).toISOString(), '--end', new Date(start + 2_000).toISOString()];
process.argv = [...process.argv.slice(0, 2), '--name', 'KubeCon workshop', '--config', config?.id ?? '', '--size', '6', ...times];
await import('./main.js');
await server.close();
