import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createLessonRatingContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createLessonRatingContentBlock.md","filePath":"api/skilljar/functions/variables/createLessonRatingContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createLessonRatingContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createLessonRatingContentBlock</p><h1 id="variable-createlessonratingcontentblock" tabindex="-1">Variable: createLessonRatingContentBlock <a class="header-anchor" href="#variable-createlessonratingcontentblock" aria-label="Permalink to &quot;Variable: createLessonRatingContentBlock&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createLessonRatingContentBlock</strong>: <code>Method</code>&lt;[<code>lessonId</code>: <code>string</code>], <a href="./../../interfaces/RatingContentBlockInput.html"><code>RatingContentBlockInput</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/RatingContentBlock.html"><code>RatingContentBlock</code></a>&gt;&gt;</p></blockquote><p>Adds a rating to a lesson, with its content item. A course can have only one rating.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createLessonRatingContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createLessonRatingContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createLessonRatingContentBlock as default
};
