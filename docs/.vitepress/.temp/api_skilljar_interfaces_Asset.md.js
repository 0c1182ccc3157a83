import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Asset","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Asset.md","filePath":"api/skilljar/interfaces/Asset.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Asset.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Asset</p><h1 id="interface-asset" tabindex="-1">Interface: Asset <a class="header-anchor" href="#interface-asset" aria-label="Permalink to &quot;Interface: Asset&quot;">​</a></h1><p>A file, video or embedded link that lessons show.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-aspect_ratio"></a> <code>aspect_ratio?</code></td><td><a href="./../type-aliases/AspectRatio.html"><code>AspectRatio</code></a> | <code>null</code></td><td>Only for videos.</td></tr><tr><td><a id="property-download_url"></a> <code>download_url?</code></td><td><code>string</code> | <code>null</code></td><td>Only when a single asset is read, and after it is processed. A secret: anyone with this URL can download the asset for an hour. Each read returns a different URL.</td></tr><tr><td><a id="property-embed_link_url"></a> <code>embed_link_url?</code></td><td><code>string</code> | <code>null</code></td><td>Missing for assets that are not links, and until the platform has processed the asset.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-sync_completion"></a> <code>sync_completion</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><a href="./../type-aliases/AssetType.html"><code>AssetType</code></a> | <code>null</code></td><td>Missing until the platform has processed the asset.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Asset.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Asset = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Asset as default
};
