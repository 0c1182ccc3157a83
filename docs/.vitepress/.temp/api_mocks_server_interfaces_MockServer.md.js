import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MockServer","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/server/interfaces/MockServer.md","filePath":"api/mocks/server/interfaces/MockServer.md"}');
const _sfc_main = { name: "api/mocks/server/interfaces/MockServer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">mocks/server</a> / MockServer</p><h1 id="interface-mockserver" tabindex="-1">Interface: MockServer <a class="header-anchor" href="#interface-mockserver" aria-label="Permalink to &quot;Interface: MockServer&quot;">​</a></h1><p>A mock server that listens.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ownurls"></a> <code>ownUrls</code></td><td><code>Partial</code>&lt;<a href="./../../type-aliases/MockUrls.html"><code>MockUrls</code></a>&gt;</td><td>The <code>baseUrl</code> of each platform that has a port of its own, by the option <code>ports</code>.</td></tr><tr><td><a id="property-platforms"></a> <code>platforms</code></td><td><a href="./../../classes/MockPlatforms.html"><code>MockPlatforms</code></a></td><td>The platforms behind it: their data, time and overrides, and the requests that they were sent.</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>Where the server is: <code>http://127.0.0.1:41234</code>. A browser finds there what there is.</td></tr><tr><td><a id="property-urls"></a> <code>urls</code></td><td><a href="./../../type-aliases/MockUrls.html"><code>MockUrls</code></a></td><td>The <code>baseUrl</code> of each platform&#39;s client.</td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="close" tabindex="-1">close() <a class="header-anchor" href="#close" aria-label="Permalink to &quot;close()&quot;">​</a></h3><blockquote><p><strong>close</strong>(): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Stops listening and ends every connection.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>void</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/server/interfaces/MockServer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockServer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockServer as default
};
