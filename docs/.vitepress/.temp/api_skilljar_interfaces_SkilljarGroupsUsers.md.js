import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarGroupsUsers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarGroupsUsers.md","filePath":"api/skilljar/interfaces/SkilljarGroupsUsers.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarGroupsUsers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarGroupsUsers</p><h1 id="interface-skilljargroupsusers" tabindex="-1">Interface: SkilljarGroupsUsers <a class="header-anchor" href="#interface-skilljargroupsusers" aria-label="Permalink to &quot;Interface: SkilljarGroupsUsers&quot;">​</a></h1><p><code>skilljar.groups.users</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Adds a learner to a group. Skilljar <code>groups_users_create</code> (<code>POST /v1/groups/{group_id}/users</code>).</td></tr><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Removes a learner from a group. The account remains. Skilljar <code>groups_users_destroy</code> (<code>DELETE /v1/groups/{group_id}/users/{user_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a learner in a group; 404 if the learner is not a member. Skilljar <code>groups_users_retrieve</code> (<code>GET /v1/groups/{group_id}/users/{user_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the learners of a group. Skilljar <code>groups_users_list</code> (<code>GET /v1/groups/{group_id}/users</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarGroupsUsers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarGroupsUsers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarGroupsUsers as default
};
