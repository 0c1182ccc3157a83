import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CloudProviderConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/CloudProviderConfigInput.md","filePath":"api/instruqt/type-aliases/CloudProviderConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/CloudProviderConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / CloudProviderConfigInput</p><h1 id="type-alias-cloudproviderconfiginput" tabindex="-1">Type Alias: CloudProviderConfigInput <a class="header-anchor" href="#type-alias-cloudproviderconfiginput" aria-label="Permalink to &quot;Type Alias: CloudProviderConfigInput&quot;">​</a></h1><blockquote><p><strong>CloudProviderConfigInput</strong> = <code>object</code></p></blockquote><p>What the team may use from now on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-provider"></a> <code>provider</code></td><td><a href="./CloudProvider.html"><code>CloudProvider</code></a></td></tr><tr><td><a id="property-regions"></a> <code>regions?</code></td><td><code>string</code>[] | <code>null</code></td></tr><tr><td><a id="property-services"></a> <code>services?</code></td><td><code>string</code>[] | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/CloudProviderConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CloudProviderConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CloudProviderConfigInput as default
};
