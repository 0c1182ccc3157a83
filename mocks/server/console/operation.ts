import { manifest } from '../../../src/manifest/index.js';
import { demoLearner } from '../../demo.js';
import { printableText } from '../../engine/secrets.js';
import type { Desk } from '../desk.js';
import { html, json } from '../html.js';
import { PATHS, TITLES } from '../places.js';
import { page } from './page.js';

/** `/_operations/skilljar.courses.get`: a form that runs the operation. Its script requests `preparedCall`. */
export async function operationPage(_request: Request, desk: Desk, id: string): Promise<Response | undefined> {
  const entries = entriesOf(id);
  const [entry] = entries;
  if (!entry) return undefined;
  // Loaded with the first form, because it needs the schemas of all platforms.
  const { signatureOf } = await import('./sample.js');
  const { parameters, sample } = signatureOf(entry, desk.platforms);
  const { platform, kind, url, operation, effect, confirm } = entry;
  const isSubscription = kind === 'subscription';
  const body = html`<p><a href="/_operations?search=${platform}.">${TITLES[platform]}</a> · ${entries.map((each) => each.kind).join(' or ')} <code>${url ?? operation}</code> · ${effect}${confirm && ' · irreversible'}</p>
<form id="call" data-id="${id}">
<label>Key <input name="key" autocomplete="off" spellcheck="false" value="${desk.publicKey(platform) ?? ''}" placeholder="as configured"></label>
${platform === 'learningPath' && html`<label>Learner's token <input name="authToken" autocomplete="off" spellcheck="false" value="${demoLearner.token}"></label>`}
<label>Variables, as JSON
<textarea name="variables" rows="${Math.min(16, JSON.stringify(sample, null, 2).split('\n').length + 1)}" spellcheck="false">${JSON.stringify(sample, null, 2)}</textarea></label>
<p id="problem" role="alert"></p>
${
  parameters.length > 0 &&
  html`<details><summary>Parameters</summary><ul>
${parameters.map(({ name, type, isRequired }) => html`<li><code>${name}</code> <small>${type}${isRequired && ', required'}</small></li>\n`)}</ul></details>`
}
${isSubscription ? html`<p>Subscriptions use a WebSocket. Try this one in <a href="${PATHS[platform]}">GraphiQL</a>.</p>` : html`<button type="submit">Run</button> <small>Ctrl + Enter</small>`}
</form>
<h2>Request</h2>
<div id="shown"></div>
<div id="answer" hidden><h2>Response</h2>
<p id="status" role="status"></p>
<pre id="result" tabindex="0"></pre></div>`;
  return page(id, '/_operations', body);
}

/** Two entries if one method serves PATCH and PUT. The first is the default. */
const entriesOf = (id: string) => manifest.filter((entry) => entry.id === id);

/** `POST /_operations/skilljar.courses.get` with `{ variables, key }`: the SDK's request and its code, or an error message. */
export async function preparedCall(request: Request, desk: Desk, id: string): Promise<Response | undefined> {
  const [entry] = entriesOf(id);
  if (!entry) return undefined;
  const [{ prepare }, { isUnknown }] = await Promise.all([import('./call.js'), import('./sample.js')]);
  try {
    const { variables, key, authToken } = (await request.json()) as { variables: Record<string, unknown>; key: string; authToken?: string };
    const isPublic = key === desk.publicKey(entry.platform);
    const baseUrl = new URL(request.url).origin + PATHS[entry.platform];
    const shownKey = isPublic ? undefined : '<your key>';
    const options = { variables, key: key || 'none', authToken, baseUrl, shownKey, isUnknown: isUnknown(entry, desk.platforms) };
    return json(await prepare(entry, options));
  } catch (error) {
    return json({ message: printableText(error instanceof Error ? error.message : String(error)) });
  }
}
