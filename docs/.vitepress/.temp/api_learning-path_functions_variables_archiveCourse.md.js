import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: archiveCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/variables/archiveCourse.md","filePath":"api/learning-path/functions/variables/archiveCourse.md"}');
const _sfc_main = { name: "api/learning-path/functions/variables/archiveCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / archiveCourse</p><h1 id="variable-archivecourse" tabindex="-1">Variable: archiveCourse <a class="header-anchor" href="#variable-archivecourse" aria-label="Permalink to &quot;Variable: archiveCourse&quot;">​</a></h1><blockquote><p><code>const</code> <strong>archiveCourse</strong>: (<code>client</code>, <code>variables</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>string</code> | <code>null</code>&gt;</p></blockquote><p>Take a course off the active list of the user of the <code>authToken</code>. Enrolment and progress are kept; <code>ReinstateUserCourse</code> brings it back. Answers the course&#39;s id, or null, without an error, if nothing was archived.</p><p>Thought Industries mutation <code>ArchiveUserCourse</code>. Safe to repeat.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>variables</code></td><td><a href="./../../type-aliases/ArchiveCourseVariables.html"><code>ArchiveCourseVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>string</code> | <code>null</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/variables/archiveCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const archiveCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  archiveCourse as default
};
