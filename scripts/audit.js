// `npm run audit`: fails when the registry knows a vulnerability of a package in the lock file. Development packages count, because some of them
// are bundled into dist/. A registry without this service is reported and is not a failure: there is nothing to fix here.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
});

function parsed() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** Whether this status means that the registry has no such service, or that it is unavailable. */
const isWithoutAudit = (status) => [404, 405, 501].includes(status) || status >= 500;

const report = parsed();
if (report?.vulnerabilities) {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, via } of found) {
    const titles = via.map((each) => (typeof each === 'string' ? `depends on ${each}` : `${each.title} ${each.url}`));
    console.log(`${severity}: ${name}: ${titles.join('; ')}`);
  }
  console.log(found.length === 0 ? 'npm audit: no vulnerabilities found.' : `npm audit: ${found.length} vulnerable packages.`);
  process.exitCode = found.length === 0 ? 0 : 1;
} else if (isWithoutAudit(report?.statusCode) || /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT/.test(stdout + stderr)) {
  const reason = report?.statusCode ? `status ${report.statusCode}` : 'no connection';
  const line = `npm audit: not checked, because the registry has no audit service or cannot be reached (${reason}).`;
  // GitHub shows it on the page of the run.
  console.log(process.env.GITHUB_ACTIONS ? `::warning::${line}` : line);
} else {
  console.error(stderr || stdout);
  process.exitCode = 1;
}
