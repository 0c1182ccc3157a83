import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: estimateCost()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/functions/estimateCost.md","filePath":"api/learning-path/functions/functions/estimateCost.md"}');
const _sfc_main = { name: "api/learning-path/functions/functions/estimateCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / estimateCost</p><h1 id="function-estimatecost" tabindex="-1">Function: estimateCost() <a class="header-anchor" href="#function-estimatecost" aria-label="Permalink to &quot;Function: estimateCost()&quot;">​</a></h1><blockquote><p><strong>estimateCost</strong>(<code>document</code>): <code>number</code></p></blockquote><p>Estimates the cost of a document in points: 1 for every field, 3 to 5 for some; of a union&#39;s types, the most expensive counts. The estimate is an upper bound: it includes fields that <code>@skip</code> or <code>@include</code> omit, and uses the most expensive of several operations. The actual cost is in <code>withResponse()</code>, as <code>cost.charged</code>. What is no GraphQL document costs 0: the platform refuses it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>document</code></td><td><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when the document is longer or nested deeper than one that can be sent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/functions/estimateCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const estimateCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  estimateCost as default
};
