import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SdaResources","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/interfaces/SdaResources.md","filePath":"api/sda/interfaces/SdaResources.md"}');
const _sfc_main = { name: "api/sda/interfaces/SdaResources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SdaResources</p><h1 id="interface-sdaresources" tabindex="-1">Interface: SdaResources <a class="header-anchor" href="#interface-sdaresources" aria-label="Permalink to &quot;Interface: SdaResources&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SdaResourcesAndConveniences.html"><code>SdaResourcesAndConveniences</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-hub"></a> <code>hub</code></td><td><a href="./SdaHub.html"><code>SdaHub</code></a></td></tr><tr><td><a id="property-recordings"></a> <code>recordings</code></td><td><a href="./SdaRecordings.html"><code>SdaRecordings</code></a></td></tr><tr><td><a id="property-sessions"></a> <code>sessions</code></td><td><a href="./SdaSessions.html"><code>SdaSessions</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/interfaces/SdaResources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaResources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaResources as default
};
