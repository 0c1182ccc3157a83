import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContentBlockType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/ContentBlockType.md","filePath":"api/skilljar/type-aliases/ContentBlockType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/ContentBlockType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ContentBlockType</p><h1 id="type-alias-contentblocktype" tabindex="-1">Type Alias: ContentBlockType <a class="header-anchor" href="#type-alias-contentblocktype" aria-label="Permalink to &quot;Type Alias: ContentBlockType&quot;">​</a></h1><blockquote><p><strong>ContentBlockType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;HTML&quot;</code> | <code>&quot;HERO&quot;</code> | <code>&quot;ANNOUNCEMENT_BAR&quot;</code> | <code>&quot;TILE_SECTION&quot;</code> | <code>&quot;IN_PROGRESS_COURSES&quot;</code>&gt;</p></blockquote><p>The content type of a block.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/ContentBlockType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContentBlockType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContentBlockType as default
};
