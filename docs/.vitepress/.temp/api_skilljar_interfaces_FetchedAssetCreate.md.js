import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FetchedAssetCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/FetchedAssetCreate.md","filePath":"api/skilljar/interfaces/FetchedAssetCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/FetchedAssetCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / FetchedAssetCreate</p><h1 id="interface-fetchedassetcreate" tabindex="-1">Interface: FetchedAssetCreate <a class="header-anchor" href="#interface-fetchedassetcreate" aria-label="Permalink to &quot;Interface: FetchedAssetCreate&quot;">​</a></h1><p>A file that the platform fetches and stores.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-asset"></a> <code>asset?</code></td><td><a href="./AssetMetadata.html"><code>AssetMetadata</code></a></td><td>-</td></tr><tr><td><a id="property-content_url"></a> <code>content_url</code></td><td><code>string</code></td><td>Where the platform fetches the file. <strong>Format</strong> uri</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/FetchedAssetCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FetchedAssetCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FetchedAssetCreate as default
};
