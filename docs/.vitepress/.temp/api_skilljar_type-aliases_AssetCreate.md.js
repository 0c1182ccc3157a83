import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AssetCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AssetCreate.md","filePath":"api/skilljar/type-aliases/AssetCreate.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AssetCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AssetCreate</p><h1 id="type-alias-assetcreate" tabindex="-1">Type Alias: AssetCreate <a class="header-anchor" href="#type-alias-assetcreate" aria-label="Permalink to &quot;Type Alias: AssetCreate&quot;">​</a></h1><blockquote><p><strong>AssetCreate</strong> = <a href="./../interfaces/FetchedAssetCreate.html"><code>FetchedAssetCreate</code></a> | <a href="./../interfaces/LinkedAssetCreate.html"><code>LinkedAssetCreate</code></a></p></blockquote><p>Either <code>content_url</code> or <code>asset.embed_link_url</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AssetCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssetCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssetCreate as default
};
