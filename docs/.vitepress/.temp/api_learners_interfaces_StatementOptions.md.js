import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StatementOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/StatementOptions.md","filePath":"api/learners/interfaces/StatementOptions.md"}');
const _sfc_main = { name: "api/learners/interfaces/StatementOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / StatementOptions</p><h1 id="interface-statementoptions" tabindex="-1">Interface: StatementOptions <a class="header-anchor" href="#interface-statementoptions" aria-label="Permalink to &quot;Interface: StatementOptions&quot;">​</a></h1><p>Options of <code>toStatement</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SendStatementsOptions.html"><code>SendStatementsOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-homepage"></a> <code>homePage</code></td><td><code>string</code></td><td>An IRI that you control, such as <code>https://academy.example.com</code>. The ids of activities and accounts begin with it, so it must stay the same.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/StatementOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatementOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StatementOptions as default
};
