import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainUsersSignupFields","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainUsersSignupFields.md","filePath":"api/skilljar/interfaces/SkilljarDomainUsersSignupFields.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainUsersSignupFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainUsersSignupFields</p><h1 id="interface-skilljardomainuserssignupfields" tabindex="-1">Interface: SkilljarDomainUsersSignupFields <a class="header-anchor" href="#interface-skilljardomainuserssignupfields" aria-label="Permalink to &quot;Interface: SkilljarDomainUsersSignupFields&quot;">​</a></h1><p><code>skilljar.domain(name).users.signupFields</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Creates or updates a member&#39;s value of one sign-up field. Skilljar <code>domains_users_signup_fields_create</code> (<code>POST /v1/domains/{domain_name}/users/{user_id}/signup-fields</code>). Safe to repeat.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a member&#39;s value of one sign-up field. Skilljar <code>domains_users_signup_fields_retrieve</code> (<code>GET /v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists a member&#39;s values of the sign-up fields. Skilljar <code>domains_users_signup_fields_list</code> (<code>GET /v1/domains/{domain_name}/users/{user_id}/signup-fields</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainUsersSignupFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainUsersSignupFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainUsersSignupFields as default
};
