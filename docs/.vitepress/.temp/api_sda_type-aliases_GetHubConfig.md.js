import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetHubConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/GetHubConfig.md","filePath":"api/sda/type-aliases/GetHubConfig.md"}');
const _sfc_main = { name: "api/sda/type-aliases/GetHubConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / GetHubConfig</p><h1 id="type-alias-gethubconfig" tabindex="-1">Type Alias: GetHubConfig <a class="header-anchor" href="#type-alias-gethubconfig" aria-label="Permalink to &quot;Type Alias: GetHubConfig&quot;">​</a></h1><blockquote><p><strong>GetHubConfig</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-readhubconfig"></a> <code>readHubConfig</code></td><td><a href="./HubConfig.html"><code>HubConfig</code></a></td><td>Recording settings of the tenant that the token belongs to.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/GetHubConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetHubConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetHubConfig as default
};
