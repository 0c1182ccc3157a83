import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LinkedAssetCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LinkedAssetCreate.md","filePath":"api/skilljar/interfaces/LinkedAssetCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LinkedAssetCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LinkedAssetCreate</p><h1 id="interface-linkedassetcreate" tabindex="-1">Interface: LinkedAssetCreate <a class="header-anchor" href="#interface-linkedassetcreate" aria-label="Permalink to &quot;Interface: LinkedAssetCreate&quot;">​</a></h1><p>A link that the platform embeds.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-asset"></a> <code>asset</code></td><td><a href="./LinkedAssetMetadata.html"><code>LinkedAssetMetadata</code></a></td><td>-</td></tr><tr><td><a id="property-content_url"></a> <code>content_url?</code></td><td><code>string</code></td><td><strong>Format</strong> uri</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LinkedAssetCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LinkedAssetCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LinkedAssetCreate as default
};
