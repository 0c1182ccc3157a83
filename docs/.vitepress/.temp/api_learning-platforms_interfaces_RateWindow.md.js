import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateWindow","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RateWindow.md","filePath":"api/learning-platforms/interfaces/RateWindow.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RateWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RateWindow</p><h1 id="interface-ratewindow" tabindex="-1">Interface: RateWindow <a class="header-anchor" href="#interface-ratewindow" aria-label="Permalink to &quot;Interface: RateWindow&quot;">​</a></h1><p>A platform&#39;s rate limit.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-intervalms"></a> <code>intervalMs</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-limit"></a> <code>limit</code></td><td><code>number</code></td><td>Maximum number of units in any interval of this length.</td></tr><tr><td><a id="property-unit"></a> <code>unit?</code></td><td><code>&quot;requests&quot;</code> | <code>&quot;points&quot;</code></td><td>The unit that is counted. Default: requests.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RateWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateWindow as default
};
