import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MAX_QUERY_POINTS","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/variables/MAX_QUERY_POINTS.md","filePath":"api/learning-path/functions/variables/MAX_QUERY_POINTS.md"}');
const _sfc_main = { name: "api/learning-path/functions/variables/MAX_QUERY_POINTS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / MAX_QUERY_POINTS</p><h1 id="variable-max-query-points" tabindex="-1">Variable: MAX_QUERY_POINTS <a class="header-anchor" href="#variable-max-query-points" aria-label="Permalink to &quot;Variable: MAX\\_QUERY\\_POINTS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MAX_QUERY_POINTS</strong>: <code>1000</code> = <code>1000</code></p></blockquote><p>The platform&#39;s documented maximum cost of one document, in points.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/variables/MAX_QUERY_POINTS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MAX_QUERY_POINTS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MAX_QUERY_POINTS as default
};
