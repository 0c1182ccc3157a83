import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updatePlanEnrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updatePlanEnrollment.md","filePath":"api/skilljar/functions/variables/updatePlanEnrollment.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updatePlanEnrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updatePlanEnrollment</p><h1 id="variable-updateplanenrollment" tabindex="-1">Variable: updatePlanEnrollment <a class="header-anchor" href="#variable-updateplanenrollment" aria-label="Permalink to &quot;Variable: updatePlanEnrollment&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updatePlanEnrollment</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <a href="./../../interfaces/EnrollmentUpdate.html"><code>EnrollmentUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PlanEnrollment.html"><code>PlanEnrollment</code></a>&gt;&gt;</p></blockquote><p>Ends, resumes or limits an enrolment.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updatePlanEnrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updatePlanEnrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updatePlanEnrollment as default
};
