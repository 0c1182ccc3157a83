import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPlanEnrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPlanEnrollment.md","filePath":"api/skilljar/functions/variables/createPlanEnrollment.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPlanEnrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPlanEnrollment</p><h1 id="variable-createplanenrollment" tabindex="-1">Variable: createPlanEnrollment <a class="header-anchor" href="#variable-createplanenrollment" aria-label="Permalink to &quot;Variable: createPlanEnrollment&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPlanEnrollment</strong>: <code>Method</code>&lt;[<code>planId</code>: <code>string</code>], <a href="./../../interfaces/EnrollmentCreate.html"><code>EnrollmentCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PlanEnrollment.html"><code>PlanEnrollment</code></a>&gt;&gt;</p></blockquote><p>Enrols a member of the domain in a plan. Repeating the call with the same learner and <code>enrolled_at</code> does not create another enrolment; another <code>enrolled_at</code> does.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPlanEnrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPlanEnrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPlanEnrollment as default
};
