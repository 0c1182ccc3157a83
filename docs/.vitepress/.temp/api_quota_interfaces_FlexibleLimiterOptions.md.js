import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FlexibleLimiterOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/quota/interfaces/FlexibleLimiterOptions.md","filePath":"api/quota/interfaces/FlexibleLimiterOptions.md"}');
const _sfc_main = { name: "api/quota/interfaces/FlexibleLimiterOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">quota</a> / FlexibleLimiterOptions</p><h1 id="interface-flexiblelimiteroptions" tabindex="-1">Interface: FlexibleLimiterOptions <a class="header-anchor" href="#interface-flexiblelimiteroptions" aria-label="Permalink to &quot;Interface: FlexibleLimiterOptions&quot;">​</a></h1><p>Options for a limiter of rate-limiter-flexible. Pass all of them to its constructor.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-duration"></a> <code>duration</code></td><td><code>number</code></td><td>Whole seconds; 0 for no expiry.</td></tr><tr><td><a id="property-keyprefix"></a> <code>keyPrefix</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-points"></a> <code>points</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/quota/interfaces/FlexibleLimiterOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FlexibleLimiterOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FlexibleLimiterOptions as default
};
