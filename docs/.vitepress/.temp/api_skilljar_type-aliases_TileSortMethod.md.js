import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TileSortMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/TileSortMethod.md","filePath":"api/skilljar/type-aliases/TileSortMethod.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/TileSortMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TileSortMethod</p><h1 id="type-alias-tilesortmethod" tabindex="-1">Type Alias: TileSortMethod <a class="header-anchor" href="#type-alias-tilesortmethod" aria-label="Permalink to &quot;Type Alias: TileSortMethod&quot;">​</a></h1><blockquote><p><strong>TileSortMethod</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;catalog_settings_order&quot;</code> | <code>&quot;registered_first_completed_last_order&quot;</code> | <code>&quot;alphabetically_a_to_z&quot;</code> | <code>&quot;alphabetically_z_to_a&quot;</code>&gt;</p></blockquote><p>The order of the tiles on a classic page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/TileSortMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TileSortMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TileSortMethod as default
};
