import { type LearnerProblem, lastTimeOf, type ProgressRecord } from 'learning-platforms/learners';
import { type Html, html } from './html.js';
import { style } from './style.js';

const PLATFORMS = { skilljar: 'Skilljar', instruqt: 'Instruqt', sda: 'SDA IDEaaS', learningPath: 'Learning path' } as const;

export interface Report {
  readonly email: string;
  readonly name: string | undefined;
  readonly records: readonly ProgressRecord[];
  readonly problems: readonly LearnerProblem[];
  readonly madeAt: Date;
}

const isComplete = ({ status }: ProgressRecord) => status === 'completed' || status === 'passed';
const day = (record: ProgressRecord) => lastTimeOf(record)?.slice(0, 10);

/** A title, as a link if the platform has a web address for it. Other protocols are not linked. */
const title = ({ object }: ProgressRecord) =>
  object.url && /^https?:\/\//.test(object.url) ? html`<a href="${object.url}" rel="noreferrer">${object.title}</a>` : object.title;

function bar(record: ProgressRecord): Html | undefined {
  const share = record.progress ?? (isComplete(record) ? 1 : undefined);
  if (share === undefined) return undefined;
  const percent = `${Math.round(100 * share)}%`;
  return html`<progress max="1" value="${share}" aria-label="${percent}"></progress> ${percent}`;
}

const row = (record: ProgressRecord) =>
  html`<tr><td>${title(record)} <small>${record.object.kind}</small><td>${bar(record)}<td>${record.status}<td class="wide">${day(record)}</tr>`;

function section(platform: keyof typeof PLATFORMS, all: readonly ProgressRecord[]): Html | undefined {
  const records = all.filter((record) => record.platform === platform);
  if (records.length === 0) return undefined;
  return html`<section><h2>${PLATFORMS[platform]}</h2>
<table><thead><tr><th scope="col">Title<th scope="col">Progress<th scope="col">Status<th scope="col" class="wide">Last day</thead>
<tbody>${records.map(row)}</tbody></table></section>`;
}

function total(platform: keyof typeof PLATFORMS, all: readonly ProgressRecord[]): Html | undefined {
  const records = all.filter((record) => record.platform === platform);
  if (records.length === 0) return undefined;
  return html`<li>${PLATFORMS[platform]}<strong>${records.filter(isComplete).length} of ${records.length}</strong>completed</li>`;
}

/** The report as one page without scripts and without requests. */
export function page({ email, name, records, problems, madeAt }: Report): string {
  const platforms = Object.keys(PLATFORMS) as (keyof typeof PLATFORMS)[];
  const missing = html`<section class="problems"><h2>Not in this report</h2>
<ul>${problems.map(({ platform, message }) => html`<li>${PLATFORMS[platform]}: ${message}</li>`)}</ul></section>`;
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Progress of ${name ?? email}</title>
${style}</head>
<body>
<h1>${name ?? email}</h1>
<p class="muted">${email} · ${madeAt.toISOString().slice(0, 10)}</p>
${problems.length > 0 ? missing : undefined}
<ul class="totals">${platforms.map((platform) => total(platform, records))}</ul>
${records.length > 0 ? platforms.map((platform) => section(platform, records)) : html`<p>No activity.</p>`}
</body>
</html>
`.text;
}
