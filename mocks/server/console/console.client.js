// The console's script. Pages that only show data work without it.
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

async function post(url, body) {
  const response = await fetch(url, { method: 'POST', ...(body && { body: JSON.stringify(body) }) });
  const data = await response.json();
  if (!response.ok || (data.message && !data.request)) throw new Error(data.message ?? `Status ${response.status}`);
  return data;
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  // Browsers allow the clipboard only for pages of this machine or over TLS.
  const isDone = await navigator.clipboard?.writeText(button.dataset.copy).then(
    () => true,
    () => false,
  );
  button.textContent = isDone ? 'Copied' : 'Not allowed';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
});

// Search: shows only items with all of the words. Lists without matches are collapsed.
const search = $('[type=search]');
if (search) {
  const hasAll = (text) =>
    search.value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.toLowerCase().includes(word));
  const find = () => {
    for (const part of $$('[data-searched]')) {
      const rows = $$('tbody tr', part);
      for (const row of rows) row.hidden = !hasAll(row.textContent);
      const found = rows.filter((row) => !row.hidden).length;
      part.hidden = rows.length > 0 ? found === 0 : !hasAll(part.textContent);
      if (part.tagName === 'DETAILS') part.open = search.value !== '' && found > 0;
    }
  };
  search.addEventListener('input', find);
  if (search.value) find();
}

// The request log, updated while it is visible.
const live = $('[data-live] tbody');
if (live) {
  const follow = async () => {
    if (!document.hidden && !live.contains(document.activeElement)) {
      const text = await (await fetch(location.href, { headers: { accept: 'text/html' } })).text();
      const rows = $('[data-live] tbody', new DOMParser().parseFromString(text, 'text/html'));
      if (rows && rows.innerHTML !== live.innerHTML) live.innerHTML = rows.innerHTML;
    }
  };
  setInterval(() => follow().catch(() => ($('#live').textContent = 'The server does not respond.')), 1500);
}

// Conditions, clock and reset.
const say = (text) => $('#said') && ($('#said').textContent = text);
for (const button of $$('[data-post]')) {
  button.addEventListener('click', async () => {
    const done = await post(button.dataset.post).catch((error) => ({ message: error.message }));
    if (done.now) $('#now').textContent = done.now;
    if (done.reset) for (const box of $$('[data-condition]')) box.checked = false;
    say(done.message ?? (done.reset ? 'The initial state is restored.' : `The time is now ${done.now}.`));
  });
}
for (const box of $$('[data-condition]')) {
  const set = async () => {
    const { platform, condition } = box.dataset;
    const ms = $('[type=number]', box.closest('label'))?.value;
    const query = new URLSearchParams({ platform, condition, on: String(box.checked), ...(ms && { ms }) });
    const done = await post(`/_conditions?${query}`).catch((error) => ({ message: error.message }));
    box.checked = done.conditions?.[platform].includes(condition) ?? false;
    say(done.message ?? `${platform}: ${condition} is ${box.checked ? 'on' : 'off'}.`);
  };
  box.addEventListener('change', set);
  $('[type=number]', box.closest('label'))?.addEventListener('change', () => box.checked && set());
}

// The form of an operation.
const form = $('#call');
if (form) {
  const variables = form.elements.namedItem('variables');
  const shown = $('#shown');

  async function prepare() {
    try {
      const { key, authToken } = Object.fromEntries(new FormData(form));
      const prepared = await post(`/_operations/${form.dataset.id}`, { variables: JSON.parse(variables.value || '{}'), key, authToken });
      $('#problem').textContent = '';
      show(prepared.shown);
      return prepared;
    } catch (error) {
      $('#problem').textContent = error.message;
      shown.replaceChildren();
      return undefined;
    }
  }

  function show(texts) {
    const open = $('details[open] summary', shown)?.textContent ?? 'TypeScript';
    shown.replaceChildren(
      ...Object.entries(texts).map(([name, text]) => {
        const part = Object.assign(document.createElement('details'), { name: 'language', open: name === open });
        const copy = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
        copy.dataset.copy = text;
        copy.setAttribute('aria-label', `Copy ${name}`);
        const title = Object.assign(document.createElement('summary'), { textContent: name });
        part.append(title, copy, Object.assign(document.createElement('pre'), { textContent: text, tabIndex: 0 }));
        return part;
      }),
    );
  }

  async function run() {
    const prepared = await prepare();
    if (!prepared?.request) return;
    const { url, method, headers, body } = prepared.request;
    const began = performance.now();
    let status = 'No response: the connection was lost.';
    let text = '';
    try {
      const response = await fetch(url, { method, headers, body });
      text = await response.text();
      status = `${response.status} ${response.statusText} after ${Math.round(performance.now() - began)} ms`;
      text = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      // The body is not JSON, so it is shown unchanged.
    }
    $('#answer').hidden = false;
    $('#status').textContent = status;
    $('#result').textContent = text;
    $('#answer').scrollIntoView({ block: 'nearest' });
  }

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(prepare, 300);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  variables.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  });
  prepare();
}
