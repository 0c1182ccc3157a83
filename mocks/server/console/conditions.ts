import type { MockName } from '../../api.js';
import type { Conditions, Kind } from '../../engine/conditions/index.js';
import type { Desk } from '../desk.js';
import { html, json, wantsHtml } from '../html.js';
import { names, TITLES } from '../places.js';
import { page } from './page.js';

const SLOW = 1000;

/** The effect of each switch. The options are the defaults of each condition. */
const SWITCHES: Readonly<Record<Kind, string>> = {
  offline: 'No connection.',
  slow: 'Delays responses, in milliseconds.',
  outage: 'A gateway responds with 503.',
  flaky: 'Half of the requests fail, in different ways.',
  unauthorized: 'No key is accepted.',
  rateLimited: 'All requests are rejected with 429 for one second.',
  malformed: 'Responses are HTML pages.',
};

const kinds = Object.keys(SWITCHES) as Kind[];

const PASSES = [
  [60_000, '1 minute'],
  [3_600_000, '1 hour'],
  [86_400_000, '1 day'],
] as const;

/** Each control switches the conditions of its platform. */
const conditionsOf = ({ platforms }: Desk, name: MockName) => platforms[name] as unknown as Conditions;

/** `/_conditions`: switches for conditions, the clock and the reset. */
export function conditionsPage(request: Request, desk: Desk): Response {
  if (!wantsHtml(request)) return json(stateOf(desk));
  const cards = names.map((name) => {
    const active = conditionsOf(desk, name).kinds();
    const switches = kinds.map((kind) => {
      const isOn = active.includes(kind) && html` checked`;
      const delay =
        kind === 'slow' &&
        html` <input type="number" min="0" max="600000" value="${SLOW}" aria-label="Milliseconds by which ${TITLES[name]} is slow">`;
      return html`<label><input type="checkbox" role="switch" data-platform="${name}" data-condition="${kind}"${isOn}>
<span>${kind} <small>${SWITCHES[kind]}</small></span>${delay}</label>
`;
    });
    return html`<article><header><strong>${TITLES[name]}</strong></header>
${switches}</article>
`;
  });
  const passes = PASSES.map(([ms, text]) => html`<button type="button" data-post="/_advance?ms=${ms}">${text}</button>\n`);
  const body = html`<p role="status" id="said"></p>
<div class="cards">
${cards}</div>
<h2>Clock</h2>
<p>Time of the platforms: <time id="now">${desk.platforms.clock.now().toISOString()}</time>. Advance it:</p>
<p>${passes}</p>
<h2>Reset</h2>
<p>Restores the initial data and time. Removes conditions and requests.</p>
<p><button type="button" data-post="/_reset">Reset everything</button></p>`;
  return page('Conditions and clock', '/_conditions', body);
}

const stateOf = (desk: Desk) => ({
  now: desk.platforms.clock.now().toISOString(),
  conditions: Object.fromEntries(names.map((name) => [name, conditionsOf(desk, name).kinds()])),
});

/** `POST /_conditions?platform=skilljar&condition=slow&on=true&ms=1000` */
export function switchCondition(request: Request, desk: Desk): Response {
  const { searchParams } = new URL(request.url);
  const name = names.find((each) => each === searchParams.get('platform'));
  const kind = kinds.find((each) => each === searchParams.get('condition'));
  const ms = Number(searchParams.get('ms') ?? SLOW);
  if (!name) return json({ message: `platform must be one of ${names.join(', ')}.` }, 400);
  if (!kind) return json({ message: `condition must be one of ${kinds.join(', ')}.` }, 400);
  if (!(ms >= 0 && ms <= 600_000)) return json({ message: 'ms must be a number of milliseconds from 0 to 600000.' }, 400);
  const conditions = conditionsOf(desk, name);
  conditions.endKind(kind);
  if (searchParams.get('on') !== 'false') kind === 'slow' ? conditions.slow(ms) : conditions[kind]();
  return json(stateOf(desk));
}
