import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createLessonContentItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createLessonContentItem.md","filePath":"api/skilljar/functions/variables/createLessonContentItem.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createLessonContentItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createLessonContentItem</p><h1 id="variable-createlessoncontentitem" tabindex="-1">Variable: createLessonContentItem <a class="header-anchor" href="#variable-createlessoncontentitem" aria-label="Permalink to &quot;Variable: createLessonContentItem&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createLessonContentItem</strong>: <code>Method</code>&lt;[<code>lessonId</code>: <code>string</code>], <a href="./../../interfaces/LessonContentItemCreate.html"><code>LessonContentItemCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/LessonContentItem.html"><code>LessonContentItem</code></a>&gt;&gt;</p></blockquote><p>Adds a content item to a lesson. Content items cannot be deleted, except ratings, together with their block.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createLessonContentItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createLessonContentItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createLessonContentItem as default
};
