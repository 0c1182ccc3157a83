import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SendStatementsResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/SendStatementsResult.md","filePath":"api/learners/interfaces/SendStatementsResult.md"}');
const _sfc_main = { name: "api/learners/interfaces/SendStatementsResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / SendStatementsResult</p><h1 id="interface-sendstatementsresult" tabindex="-1">Interface: SendStatementsResult <a class="header-anchor" href="#interface-sendstatementsresult" aria-label="Permalink to &quot;Interface: SendStatementsResult&quot;">​</a></h1><p>What became of the records. Those that were sent are counted only, so that the result stays small.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-refused"></a> <code>refused</code></td><td><code>object</code>[]</td><td>Records whose statement the LRS refused: a <code>BadRequestError</code>, or a <code>ConflictError</code> when it has another statement with this id.</td></tr><tr><td><a id="property-sent"></a> <code>sent</code></td><td><code>number</code></td><td>Statements that the LRS has now, also those that it already had.</td></tr><tr><td><a id="property-skipped"></a> <code>skipped</code></td><td><code>object</code>[]</td><td>Records that cannot be a statement.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/SendStatementsResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SendStatementsResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SendStatementsResult as default
};
