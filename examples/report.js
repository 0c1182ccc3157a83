// The formats in which the quick start prints progress records.

const day = (record) => (record.completedAt ?? record.lastActivityAt ?? record.startedAt ?? record.enrolledAt ?? '').slice(0, 10);
const percent = ({ progress }) => (progress === undefined ? '' : `${Math.round(100 * progress)} %`);
const isComplete = ({ status }) => status === 'completed' || status === 'passed';
const COLUMNS = {
  platform: ({ platform }) => platform,
  kind: ({ object }) => object.kind,
  title: ({ object }) => object.title,
  status: ({ status }) => status,
  progress: percent,
  day,
};
const rowsOf = (records) => records.map((record) => Object.values(COLUMNS).map((read) => read(record)));

function totals(records) {
  const platforms = [...new Set(records.map(({ platform }) => platform))];
  return platforms
    .map((platform) => {
      const own = records.filter((record) => record.platform === platform);
      return `${platform}: ${own.filter(isComplete).length} of ${own.length} completed`;
    })
    .join('; ');
}

function table(email, records) {
  const rows = [Object.keys(COLUMNS).map((name) => name.toUpperCase()), ...rowsOf(records)];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
  return `\nProgress of ${email}\n\n${lines.join('\n')}\n\n${totals(records)}`;
}

function csv(_email, records) {
  // A quote before values that a spreadsheet would run as a formula.
  const cell = (value) => `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return [Object.keys(COLUMNS), ...rowsOf(records)].map((row) => row.map(cell).join(',')).join('\r\n');
}

const escaped = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A bar, if the platform reports how far the learner is. */
function barOf(record) {
  const value = record.progress ?? (isComplete(record) ? 1 : undefined);
  return value === undefined ? '' : `<progress max="1" value="${value}"></progress> ${percent(record)}`;
}

function html(email, records) {
  const bars = records.map(
    (record) => `<tr><td>${escaped(record.platform)}<td>${escaped(record.object.title)} <small>${record.object.kind}</small>
      <td>${barOf(record)}
      <td>${escaped(record.status)}<td>${day(record)}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Progress of ${escaped(email)}</title>
<style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{padding:.4rem .6rem;text-align:left;border-bottom:1px solid #8884}
progress{width:8rem;accent-color:#2563eb}small{opacity:.6}@media(max-width:40rem){td:nth-child(5),th:nth-child(5){display:none}progress{width:4rem}}</style>
<h1>Progress of ${escaped(email)}</h1><p>${escaped(totals(records))}</p>
<table><tr><th>Platform<th>What<th>Progress<th>Status<th>Last day</tr>${bars.join('')}</table></html>`;
}

const json = (_email, records) => JSON.stringify(records, null, 2);

export const formats = { table, json, csv, html };
