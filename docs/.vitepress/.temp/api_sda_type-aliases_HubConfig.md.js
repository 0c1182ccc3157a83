import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HubConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/HubConfig.md","filePath":"api/sda/type-aliases/HubConfig.md"}');
const _sfc_main = { name: "api/sda/type-aliases/HubConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / HubConfig</p><h1 id="type-alias-hubconfig" tabindex="-1">Type Alias: HubConfig <a class="header-anchor" href="#type-alias-hubconfig" aria-label="Permalink to &quot;Type Alias: HubConfig&quot;">​</a></h1><blockquote><p><strong>HubConfig</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hubconfigid"></a> <code>hubConfigId</code></td><td><code>string</code></td><td>Always <code>default</code>.</td></tr><tr><td><a id="property-recordingenabled"></a> <code>recordingEnabled</code></td><td><code>boolean</code></td><td>False: sessions of the tenant are not recorded.</td></tr><tr><td><a id="property-retentiondays"></a> <code>retentionDays</code></td><td><code>number</code></td><td>Days a recording is kept.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/HubConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HubConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HubConfig as default
};
