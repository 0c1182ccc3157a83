import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPublishedCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPublishedCourse.md","filePath":"api/skilljar/functions/variables/createPublishedCourse.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPublishedCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPublishedCourse</p><h1 id="variable-createpublishedcourse" tabindex="-1">Variable: createPublishedCourse <a class="header-anchor" href="#variable-createpublishedcourse" aria-label="Permalink to &quot;Variable: createPublishedCourse&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPublishedCourse</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PublishedCourseCreate.html"><code>PublishedCourseCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedCourse.html"><code>PublishedCourse</code></a>&gt;&gt;</p></blockquote><p>Publishes a course in the domain&#39;s catalogue. It must not be published there yet.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPublishedCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPublishedCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPublishedCourse as default
};
