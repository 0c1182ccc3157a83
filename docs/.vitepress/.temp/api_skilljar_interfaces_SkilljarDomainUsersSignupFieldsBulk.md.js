import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainUsersSignupFieldsBulk","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainUsersSignupFieldsBulk.md","filePath":"api/skilljar/interfaces/SkilljarDomainUsersSignupFieldsBulk.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainUsersSignupFieldsBulk.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainUsersSignupFieldsBulk</p><h1 id="interface-skilljardomainuserssignupfieldsbulk" tabindex="-1">Interface: SkilljarDomainUsersSignupFieldsBulk <a class="header-anchor" href="#interface-skilljardomainuserssignupfieldsbulk" aria-label="Permalink to &quot;Interface: SkilljarDomainUsersSignupFieldsBulk&quot;">​</a></h1><p><code>skilljar.domain(name).users.signupFieldsBulk</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Creates or updates a member&#39;s values of several sign-up fields. Other fields do not change, and the response omits values that were already the same. Skilljar <code>domains_users_signup_fields_bulk_create</code> (<code>POST /v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainUsersSignupFieldsBulk.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainUsersSignupFieldsBulk = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainUsersSignupFieldsBulk as default
};
