import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCourse.md","filePath":"api/skilljar/functions/variables/createCourse.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCourse</p><h1 id="variable-createcourse" tabindex="-1">Variable: createCourse <a class="header-anchor" href="#variable-createcourse" aria-label="Permalink to &quot;Variable: createCourse&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCourse</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/CourseCreate.html"><code>CourseCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Course.html"><code>Course</code></a>&gt;&gt;</p></blockquote><p>Creates a course without lessons. Learners see it when it is published on a domain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCourse as default
};
