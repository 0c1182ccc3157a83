import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainUsersManagerAccess","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainUsersManagerAccess.md","filePath":"api/skilljar/interfaces/SkilljarDomainUsersManagerAccess.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainUsersManagerAccess.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainUsersManagerAccess</p><h1 id="interface-skilljardomainusersmanageraccess" tabindex="-1">Interface: SkilljarDomainUsersManagerAccess <a class="header-anchor" href="#interface-skilljardomainusersmanageraccess" aria-label="Permalink to &quot;Interface: SkilljarDomainUsersManagerAccess&quot;">​</a></h1><p><code>skilljar.domain(name).users.managerAccess</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Removes student manager access from a learner. The membership remains. Skilljar <code>domains_users_manager_access_destroy</code> (<code>DELETE /v1/domains/{domain_name}/users/{user_id}/manager-access</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Makes a learner a student manager, or changes their permissions. Invalid ids are not an error: the response has them in <code>invalid_ids</code>. Skilljar <code>domains_users_manager_access_update</code> (<code>PUT /v1/domains/{domain_name}/users/{user_id}/manager-access</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainUsersManagerAccess.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainUsersManagerAccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainUsersManagerAccess as default
};
