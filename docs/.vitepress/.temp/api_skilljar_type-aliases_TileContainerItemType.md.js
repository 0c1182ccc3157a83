import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TileContainerItemType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/TileContainerItemType.md","filePath":"api/skilljar/type-aliases/TileContainerItemType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/TileContainerItemType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TileContainerItemType</p><h1 id="type-alias-tilecontaineritemtype" tabindex="-1">Type Alias: TileContainerItemType <a class="header-anchor" href="#type-alias-tilecontaineritemtype" aria-label="Permalink to &quot;Type Alias: TileContainerItemType&quot;">​</a></h1><blockquote><p><strong>TileContainerItemType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;CATALOG_PAGE&quot;</code> | <code>&quot;PUBLISHED_COURSE&quot;</code> | <code>&quot;PLAN&quot;</code> | <code>&quot;PUBLISHED_PATH&quot;</code>&gt;</p></blockquote><p>The type of an item in a tile container.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/TileContainerItemType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TileContainerItemType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TileContainerItemType as default
};
