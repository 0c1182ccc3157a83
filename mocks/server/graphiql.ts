import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MockName } from '../platforms.js';
import { page } from './console/page.js';
import { Html, html, scriptValue } from './html.js';
import { PATHS, TITLES } from './places.js';

/** The last GraphiQL version with a script for browsers, and React with such scripts. In loading order. */
const ASSETS = (
  [
    ['react', '18.3.1', 'umd/react.production.min.js', 'sha384-DGyLxAyjq0f9SPpVevD6IgztCFlnMF6oW/XQGmfe+IsZ8TqEiDrcHkMLKI6fiB/Z'],
    ['react-dom', '18.3.1', 'umd/react-dom.production.min.js', 'sha384-gTGxhz21lVGYNMcdJOyq01Edg0jhn/c22nsx0kyqP0TxaV5WVdsSH1fSDUf5YJj1'],
    ['graphiql', '4.1.2', 'graphiql.min.js', 'sha384-9XdHu7ajgGJziD4J1zNBKQ842Q/+zZfDv+ib1eMhZWBH6hPAs806x+Jbcf0yNO6B'],
    ['graphiql', '4.1.2', 'graphiql.min.css', 'sha384-1el1QShFBnnXTx9x/Cprg82hZWKt0ry29OAYIXt05swbi0KcZDFoj0CWguMpopJr'],
  ] as const
).map(([pkg, version, file, integrity]) => ({ pkg, version, file, integrity }));

/** A file of GraphiQL: its path in the package, and the digest of the published file. */
type Asset = (typeof ASSETS)[number];

const CDN = 'https://cdn.jsdelivr.net/npm';
const LOCAL = '/_graphiql';

const EXAMPLES: Readonly<Record<Exclude<MockName, 'skilljar'>, string>> = {
  instruqt: '{\n  tracks(teamSlug: "acme") {\n    slug\n    title\n    level\n  }\n}\n',
  sda: '{\n  readAllSessions(pagination: { page: 1, pageSize: 5 }) {\n    items {\n      sessionId\n      status\n    }\n  }\n}\n',
  learningPath: '{\n  LearningPathBySlug(slug: "onboarding") {\n    name\n    milestones {\n      name\n    }\n  }\n}\n',
};

/** A file of an installed package, in the project where the server was started. Other versions do not have this file. */
async function contentOf({ pkg, file }: Asset): Promise<string | undefined> {
  try {
    const manifest = createRequire(join(process.cwd(), 'index.js')).resolve(`${pkg}/package.json`);
    return await readFile(join(dirname(manifest), file), 'utf8');
  } catch {
    return undefined;
  }
}

const localPath = ({ pkg, file }: Asset) => `${LOCAL}/${pkg}/${file}`;

/** Serves GraphiQL's files, if they are installed. */
export async function graphiqlAsset(pathname: string): Promise<Response | undefined> {
  const asset = ASSETS.find((candidate) => localPath(candidate) === pathname);
  const text = asset && (await contentOf(asset));
  if (text === undefined) return undefined;
  const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' } });
}

/**
 * A page to try documents: GraphiQL from the project's packages if all of them are installed, or from a CDN with digests if you request it.
 * Until then, a plain form without dependencies is shown.
 */
export async function graphiqlPage(name: Exclude<MockName, 'skilljar'>, key: string | undefined): Promise<Response> {
  const isLocal = (await Promise.all(ASSETS.map(contentOf))).every((text) => text !== undefined);
  const files = ASSETS.map((asset) =>
    isLocal ? { url: localPath(asset) } : { url: `${CDN}/${asset.pkg}@${asset.version}/${asset.file}`, integrity: asset.integrity },
  );
  const config = { files, path: PATHS[name], hasSubscriptions: name === 'instruqt' };
  const headers = JSON.stringify({ Authorization: `Bearer ${key ?? ''}` }, null, 2);
  const load = isLocal
    ? html`Loading GraphiQL. This form works without it.`
    : html`GraphiQL is not installed (<code>${INSTALL}</code>). This form works without it. <button type="button" id="load">Load GraphiQL from a CDN</button>`;
  const body = html`<div id="form">
<p role="status" id="note">${load}</p>
<label>Document<textarea id="query" rows="10" spellcheck="false">${EXAMPLES[name]}</textarea></label>
<label>Variables<textarea id="variables" rows="3" spellcheck="false">{}</textarea></label>
<label>Headers<textarea id="headers" rows="3" spellcheck="false">${headers}</textarea></label>
<p><button type="button" id="run">Run</button></p>
<pre id="result" aria-live="polite"></pre>
</div>
<script>const config = ${scriptValue(config)};${new Html(SCRIPT)}</script>`;
  return page(TITLES[name], PATHS[name], body, { policy: "frame-ancestors 'none'" });
}

const INSTALL = 'npm install --save-dev graphiql@4 react@18 react-dom@18';

const SCRIPT = `
const at = (id) => document.getElementById(id);
at('run').onclick = async () => {
  try {
    const headers = { 'content-type': 'application/json', ...JSON.parse(at('headers').value || '{}') };
    const body = JSON.stringify({ query: at('query').value, variables: JSON.parse(at('variables').value || '{}') });
    const response = await fetch(config.path, { method: 'POST', headers, body });
    const text = await response.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch {}
    at('result').textContent = response.ok ? shown : response.status + '\\n' + shown;
  } catch (error) {
    at('result').textContent = String(error);
  }
};
const load = ({ url, integrity }) => new Promise((resolve, reject) => {
  const isStyle = url.endsWith('.css');
  const element = document.createElement(isStyle ? 'link' : 'script');
  if (isStyle) element.rel = 'stylesheet';
  if (integrity) Object.assign(element, { integrity, crossOrigin: 'anonymous' });
  element[isStyle ? 'href' : 'src'] = url;
  element.onload = resolve;
  element.onerror = reject;
  document.head.append(element);
});
const start = async () => {
  try {
    for (const file of config.files) await load(file);
  } catch {
    at('note').textContent = 'GraphiQL could not be loaded. To have it without a network: ${INSTALL}';
    return;
  }
  const send = GraphiQL.createFetcher({
    url: config.path,
    ...(config.hasSubscriptions && { subscriptionUrl: location.origin.replace(/^http/, 'ws') + config.path }),
  });
  // It requests the schema before it has read its own headers.
  const headers = JSON.parse(at('headers').value || '{}');
  const fetcher = (params, options) =>
    send(params, params.operationName === 'IntrospectionQuery' ? { ...options, headers: { ...headers, ...options?.headers } } : options);
  const root = Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0' });
  const given = { defaultQuery: at('query').value, defaultHeaders: at('headers').value, isHeadersEditorEnabled: true };
  at('form').replaceWith(root);
  ReactDOM.createRoot(root).render(React.createElement(GraphiQL, { fetcher, ...given }));
};
if (at('load')) at('load').onclick = start;
else start();
`;
