import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LessonContentItemType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/LessonContentItemType.md","filePath":"api/skilljar/type-aliases/LessonContentItemType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/LessonContentItemType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonContentItemType</p><h1 id="type-alias-lessoncontentitemtype" tabindex="-1">Type Alias: LessonContentItemType <a class="header-anchor" href="#type-alias-lessoncontentitemtype" aria-label="Permalink to &quot;Type Alias: LessonContentItemType&quot;">​</a></h1><blockquote><p><strong>LessonContentItemType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;ASSET&quot;</code> | <code>&quot;HTML&quot;</code> | <code>&quot;QUIZ&quot;</code> | <code>&quot;RATING&quot;</code>&gt;</p></blockquote><p>The type of a content item.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/LessonContentItemType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonContentItemType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonContentItemType as default
};
