import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listLessonContentItems","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listLessonContentItems.md","filePath":"api/skilljar/functions/variables/listLessonContentItems.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listLessonContentItems.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listLessonContentItems</p><h1 id="variable-listlessoncontentitems" tabindex="-1">Variable: listLessonContentItems <a class="header-anchor" href="#variable-listlessoncontentitems" aria-label="Permalink to &quot;Variable: listLessonContentItems&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listLessonContentItems</strong>: <code>Method</code>&lt;[<code>lessonId</code>: <code>string</code>], <a href="./../../interfaces/LessonContentItemListQuery.html"><code>LessonContentItemListQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/LessonContentItem.html"><code>LessonContentItem</code></a>&gt;&gt;</p></blockquote><p>Lists the content items of a lesson, in display order. Their HTML is included only with <code>include_content</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listLessonContentItems.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listLessonContentItems = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listLessonContentItems as default
};
