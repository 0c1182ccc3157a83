import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarUsersPlanEnrollments","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarUsersPlanEnrollments.md","filePath":"api/skilljar/interfaces/SkilljarUsersPlanEnrollments.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarUsersPlanEnrollments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarUsersPlanEnrollments</p><h1 id="interface-skilljarusersplanenrollments" tabindex="-1">Interface: SkilljarUsersPlanEnrollments <a class="header-anchor" href="#interface-skilljarusersplanenrollments" aria-label="Permalink to &quot;Interface: SkilljarUsersPlanEnrollments&quot;">​</a></h1><p><code>skilljar.users.planEnrollments</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists a learner&#39;s enrolments in plans, over all domains. Returned as one page of any size. Skilljar <code>users_plan_enrollments_list</code> (<code>GET /v1/users/{user_id}/plan-enrollments</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarUsersPlanEnrollments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarUsersPlanEnrollments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarUsersPlanEnrollments as default
};
