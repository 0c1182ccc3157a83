import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FlexibleStoreOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/quota/interfaces/FlexibleStoreOptions.md","filePath":"api/quota/interfaces/FlexibleStoreOptions.md"}');
const _sfc_main = { name: "api/quota/interfaces/FlexibleStoreOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">quota</a> / FlexibleStoreOptions</p><h1 id="interface-flexiblestoreoptions" tabindex="-1">Interface: FlexibleStoreOptions <a class="header-anchor" href="#interface-flexiblestoreoptions" aria-label="Permalink to &quot;Interface: FlexibleStoreOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-latencyms"></a> <code>latencyMs?</code></td><td><code>number</code></td><td>Maximum time between a permit and the moment the platform counts the request, in milliseconds. Default: 1,000.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>Prefix of the stored keys. Use the same name in all processes that share an organisation&#39;s keys. Default: <code>learning-platforms</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/quota/interfaces/FlexibleStoreOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FlexibleStoreOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FlexibleStoreOptions as default
};
