import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MockClock","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/MockClock.md","filePath":"api/mocks/interfaces/MockClock.md"}');
const _sfc_main = { name: "api/mocks/interfaces/MockClock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockClock</p><h1 id="interface-mockclock" tabindex="-1">Interface: MockClock <a class="header-anchor" href="#interface-mockclock" aria-label="Permalink to &quot;Interface: MockClock&quot;">​</a></h1><p>The time of mock platforms: it stands still until a test lets it pass.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="advance" tabindex="-1">advance() <a class="header-anchor" href="#advance" aria-label="Permalink to &quot;advance()&quot;">​</a></h3><blockquote><p><strong>advance</strong>(<code>ms</code>): <code>void</code></p></blockquote><p>Lets so many milliseconds pass: sessions become ready and end, URLs expire. Calls see it from their next request on. Webhooks that became due are sent: <code>await platforms.settled()</code> waits for the answers.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>ms</code></td><td><code>number</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="now" tabindex="-1">now() <a class="header-anchor" href="#now" aria-label="Permalink to &quot;now()&quot;">​</a></h3><blockquote><p><strong>now</strong>(): <code>Date</code></p></blockquote><p>The present of the platforms.</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Date</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/MockClock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockClock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockClock as default
};
