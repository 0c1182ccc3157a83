// CPU time that a drift collector adds to a call, in microseconds: one track with its challenges, and a page of 100 plays. `fetch` responds
// immediately. The calls without and with a collector alternate.
import { createDriftCollector } from 'learning-platforms/drift';
import { createInstruqtClient } from 'learning-platforms/instruqt';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import { median, round } from './median.js';

const RUNS = 9;
const CALLS = 300;

const world = createMockPlatforms();
const CASES = {
  'tracks.get': (client) => client.tracks.get({ trackID: 'track0000001' }),
  'playReports.list, a page': (client) => client.playReports.list({ input: { teamSlug: 'acme' } }, { pageSize: 100 }),
  'teams.list': (client) => client.teams.list(),
};

/** A fetch that returns the mock's response to the first request for all requests. */
function recorded() {
  let text;
  return async (...args) => {
    text ??= await (await world.fetch(...args)).text();
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}

async function timeOf(call, client) {
  const before = process.cpuUsage();
  for (let i = 0; i < CALLS; i++) await call(client);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

for (const [name, call] of Object.entries(CASES)) {
  const fetch = recorded();
  const drift = createDriftCollector();
  const make = (more) => createInstruqtClient({ apiKey: demoKeys.instruqt, fetch, ...more });
  const clients = [make({}), make({ drift })];
  for (const client of clients) await timeOf(call, client);
  const times = [[], []];
  for (let run = 0; run < RUNS; run++) for (const [i, client] of clients.entries()) times[i].push(await timeOf(call, client));
  const [without, withIt] = times.map(median);
  console.log(`${name}: ${round(without)} µs a call, ${round(withIt)} µs with a collector (${round(withIt - without)} µs more)`);
}
