import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"quota","description":"","frontmatter":{},"headers":[],"relativePath":"api/quota/index.md","filePath":"api/quota/index.md"}');
const _sfc_main = { name: "api/quota/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API reference</a> / quota</p><h1 id="quota" tabindex="-1">quota <a class="header-anchor" href="#quota" aria-label="Permalink to &quot;quota&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/FlexibleLimiter.html">FlexibleLimiter</a></li><li><a href="./interfaces/FlexibleLimiterOptions.html">FlexibleLimiterOptions</a></li><li><a href="./interfaces/FlexibleStoreOptions.html">FlexibleStoreOptions</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/rateLimiterFlexibleStore.html">rateLimiterFlexibleStore</a></li></ul><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="ratelimitoptions" tabindex="-1">RateLimitOptions <a class="header-anchor" href="#ratelimitoptions" aria-label="Permalink to &quot;RateLimitOptions&quot;">​</a></h3><p>Re-exports <a href="./../learning-platforms/interfaces/RateLimitOptions.html">RateLimitOptions</a></p><hr><h3 id="ratelimitstore" tabindex="-1">RateLimitStore <a class="header-anchor" href="#ratelimitstore" aria-label="Permalink to &quot;RateLimitStore&quot;">​</a></h3><p>Re-exports <a href="./../learning-platforms/interfaces/RateLimitStore.html">RateLimitStore</a></p><hr><h3 id="ratewindow" tabindex="-1">RateWindow <a class="header-anchor" href="#ratewindow" aria-label="Permalink to &quot;RateWindow&quot;">​</a></h3><p>Re-exports <a href="./../learning-platforms/interfaces/RateWindow.html">RateWindow</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/quota/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
