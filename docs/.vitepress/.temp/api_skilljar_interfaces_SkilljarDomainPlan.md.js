import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainPlan","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainPlan.md","filePath":"api/skilljar/interfaces/SkilljarDomainPlan.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainPlan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainPlan</p><h1 id="interface-skilljardomainplan" tabindex="-1">Interface: SkilljarDomainPlan <a class="header-anchor" href="#interface-skilljardomainplan" aria-label="Permalink to &quot;Interface: SkilljarDomainPlan&quot;">​</a></h1><p><code>skilljar.domain(name).plan</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a plan, with its price. Skilljar <code>domains_plan_retrieve</code> (<code>GET /v1/domains/{domain_name}/plan/{plan_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the plans of the domain, with their prices. Skilljar <code>domains_plan_list</code> (<code>GET /v1/domains/{domain_name}/plan</code>).</td></tr><tr><td><a id="property-planenrollments"></a> <code>planEnrollments</code></td><td><a href="./SkilljarDomainPlanPlanEnrollments.html"><code>SkilljarDomainPlanPlanEnrollments</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainPlan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainPlan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainPlan as default
};
