import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LessonType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/LessonType.md","filePath":"api/skilljar/type-aliases/LessonType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/LessonType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonType</p><h1 id="type-alias-lessontype" tabindex="-1">Type Alias: LessonType <a class="header-anchor" href="#type-alias-lessontype" aria-label="Permalink to &quot;Type Alias: LessonType&quot;">​</a></h1><blockquote><p><strong>LessonType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;ASSET&quot;</code> | <code>&quot;HTML&quot;</code> | <code>&quot;WEB_PACKAGE&quot;</code> | <code>&quot;QUIZ&quot;</code> | <code>&quot;VILT&quot;</code> | <code>&quot;MODULAR&quot;</code> | <code>&quot;SECTION&quot;</code>&gt;</p></blockquote><p>The type of a lesson&#39;s content.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/LessonType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonType as default
};
