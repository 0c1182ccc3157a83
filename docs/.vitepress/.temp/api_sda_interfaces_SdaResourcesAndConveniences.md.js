import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SdaResourcesAndConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/interfaces/SdaResourcesAndConveniences.md","filePath":"api/sda/interfaces/SdaResourcesAndConveniences.md"}');
const _sfc_main = { name: "api/sda/interfaces/SdaResourcesAndConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SdaResourcesAndConveniences</p><h1 id="interface-sdaresourcesandconveniences" tabindex="-1">Interface: SdaResourcesAndConveniences <a class="header-anchor" href="#interface-sdaresourcesandconveniences" aria-label="Permalink to &quot;Interface: SdaResourcesAndConveniences&quot;">​</a></h1><p>The resources with their convenience methods.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./SdaResources.html"><code>SdaResources</code></a></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../learning-platforms/interfaces/SdaClient.html"><code>SdaClient</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-hub"></a> <code>hub</code></td><td><a href="./SdaHub.html"><code>SdaHub</code></a></td></tr><tr><td><a id="property-recordings"></a> <code>recordings</code></td><td><a href="./SdaRecordings.html"><code>SdaRecordings</code></a> &amp; <a href="./SdaRecordingConveniences.html"><code>SdaRecordingConveniences</code></a></td></tr><tr><td><a id="property-sessions"></a> <code>sessions</code></td><td><a href="./SdaSessions.html"><code>SdaSessions</code></a> &amp; <a href="./SdaSessionConveniences.html"><code>SdaSessionConveniences</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/interfaces/SdaResourcesAndConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaResourcesAndConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaResourcesAndConveniences as default
};
