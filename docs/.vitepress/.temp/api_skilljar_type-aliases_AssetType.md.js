import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AssetType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AssetType.md","filePath":"api/skilljar/type-aliases/AssetType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AssetType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AssetType</p><h1 id="type-alias-assettype" tabindex="-1">Type Alias: AssetType <a class="header-anchor" href="#type-alias-assettype" aria-label="Permalink to &quot;Type Alias: AssetType&quot;">​</a></h1><blockquote><p><strong>AssetType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;AUDIO_BOTR&quot;</code> | <code>&quot;HTML&quot;</code> | <code>&quot;PDF&quot;</code> | <code>&quot;VIDEO_BOTR&quot;</code> | <code>&quot;FILE&quot;</code> | <code>&quot;TEMPLATE&quot;</code>&gt;</p></blockquote><p>The type of an asset.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AssetType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssetType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssetType as default
};
