import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPublishedCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPublishedCourse.md","filePath":"api/skilljar/functions/variables/getPublishedCourse.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPublishedCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPublishedCourse</p><h1 id="variable-getpublishedcourse" tabindex="-1">Variable: getPublishedCourse <a class="header-anchor" href="#variable-getpublishedcourse" aria-label="Permalink to &quot;Variable: getPublishedCourse&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPublishedCourse</strong>: <code>Method</code>&lt;[<code>publishedCourseId</code>: <code>string</code>], <a href="./../../interfaces/PublishedCourseGetQuery.html"><code>PublishedCourseGetQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedCourseDetail.html"><code>PublishedCourseDetail</code></a>&gt;&gt;</p></blockquote><p>Retrieves a course of the domain&#39;s catalogue, with its descriptions.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPublishedCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPublishedCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPublishedCourse as default
};
