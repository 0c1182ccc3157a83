import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ClassicPageItemType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/ClassicPageItemType.md","filePath":"api/skilljar/type-aliases/ClassicPageItemType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/ClassicPageItemType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ClassicPageItemType</p><h1 id="type-alias-classicpageitemtype" tabindex="-1">Type Alias: ClassicPageItemType <a class="header-anchor" href="#type-alias-classicpageitemtype" aria-label="Permalink to &quot;Type Alias: ClassicPageItemType&quot;">​</a></h1><blockquote><p><strong>ClassicPageItemType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;CATALOG_PAGE&quot;</code> | <code>&quot;COURSE_SERIES&quot;</code> | <code>&quot;PUBLISHED_COURSE&quot;</code> | <code>&quot;PLAN&quot;</code> | <code>&quot;PUBLISHED_PATH&quot;</code>&gt;</p></blockquote><p>The type of an item on a classic page. No documented call creates a <code>COURSE_SERIES</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/ClassicPageItemType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClassicPageItemType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClassicPageItemType as default
};
