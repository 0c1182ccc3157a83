import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SyncPagesResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/SyncPagesResult.md","filePath":"api/learners/interfaces/SyncPagesResult.md"}');
const _sfc_main = { name: "api/learners/interfaces/SyncPagesResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / SyncPagesResult</p><h1 id="interface-syncpagesresult" tabindex="-1">Interface: SyncPagesResult <a class="header-anchor" href="#interface-syncpagesresult" aria-label="Permalink to &quot;Interface: SyncPagesResult&quot;">​</a></h1><p>What a run did.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-done"></a> <code>done</code></td><td><code>boolean</code></td><td>Whether the end was reached. False only when <code>list</code> sets <code>maxItems</code>: the next run goes on from there.</td></tr><tr><td><a id="property-pages"></a> <code>pages</code></td><td><code>number</code></td><td>Pages that were saved by this run.</td></tr><tr><td><a id="property-rows"></a> <code>rows</code></td><td><code>number</code></td><td>Rows that were saved by this run.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/SyncPagesResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SyncPagesResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SyncPagesResult as default
};
