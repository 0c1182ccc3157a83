import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: affordableCost()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/functions/affordableCost.md","filePath":"api/learning-path/functions/functions/affordableCost.md"}');
const _sfc_main = { name: "api/learning-path/functions/functions/affordableCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / affordableCost</p><h1 id="function-affordablecost" tabindex="-1">Function: affordableCost() <a class="header-anchor" href="#function-affordablecost" aria-label="Permalink to &quot;Function: affordableCost()&quot;">​</a></h1><blockquote><p><strong>affordableCost</strong>(<code>document</code>, <code>call</code>): <code>number</code></p></blockquote><p>Estimates the cost of a document before it is sent.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>document</code></td><td><code>string</code></td></tr><tr><td><code>call</code></td><td><code>ErrorContext</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when it exceeds the platform&#39;s maximum, with the most expensive fields.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/functions/affordableCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const affordableCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  affordableCost as default
};
