import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarGroupsEmailDomainRules","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarGroupsEmailDomainRules.md","filePath":"api/skilljar/interfaces/SkilljarGroupsEmailDomainRules.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarGroupsEmailDomainRules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarGroupsEmailDomainRules</p><h1 id="interface-skilljargroupsemaildomainrules" tabindex="-1">Interface: SkilljarGroupsEmailDomainRules <a class="header-anchor" href="#interface-skilljargroupsemaildomainrules" aria-label="Permalink to &quot;Interface: SkilljarGroupsEmailDomainRules&quot;">​</a></h1><p><code>skilljar.groups.emailDomainRules</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves the e-mail domains whose learners join a group automatically. Skilljar <code>groups_email_domain_rules_list</code> (<code>GET /v1/groups/{group_id}/email-domain-rules</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Adds and removes e-mail domains, at least one in total. Not case-sensitive; adding an existing or removing a missing domain is not an error. Skilljar <code>groups_email_domain_rules_partial_update</code> (<code>PATCH /v1/groups/{group_id}/email-domain-rules</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarGroupsEmailDomainRules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarGroupsEmailDomainRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarGroupsEmailDomainRules as default
};
