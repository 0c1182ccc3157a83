import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserPlanEnrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserPlanEnrollment.md","filePath":"api/skilljar/interfaces/UserPlanEnrollment.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserPlanEnrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserPlanEnrollment</p><h1 id="interface-userplanenrollment" tabindex="-1">Interface: UserPlanEnrollment <a class="header-anchor" href="#interface-userplanenrollment" aria-label="Permalink to &quot;Interface: UserPlanEnrollment&quot;">​</a></h1><p>A learner&#39;s enrolment in a plan.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-domain_name"></a> <code>domain_name</code></td><td><code>string</code></td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at</code></td><td><code>string</code></td></tr><tr><td><a id="property-enrollment_id"></a> <code>enrollment_id</code></td><td><code>string</code></td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-plan"></a> <code>plan</code></td><td><code>object</code></td></tr><tr><td><code>plan.id</code></td><td><code>string</code></td></tr><tr><td><code>plan.title</code></td><td><code>string</code></td></tr><tr><td><a id="property-plan_id"></a> <code>plan_id</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserPlanEnrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserPlanEnrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserPlanEnrollment as default
};
