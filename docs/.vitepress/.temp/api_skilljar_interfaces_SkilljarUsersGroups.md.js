import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarUsersGroups","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarUsersGroups.md","filePath":"api/skilljar/interfaces/SkilljarUsersGroups.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarUsersGroups.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarUsersGroups</p><h1 id="interface-skilljarusersgroups" tabindex="-1">Interface: SkilljarUsersGroups <a class="header-anchor" href="#interface-skilljarusersgroups" aria-label="Permalink to &quot;Interface: SkilljarUsersGroups&quot;">​</a></h1><p><code>skilljar.users.groups</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the groups of a learner. Skilljar <code>users_groups_list</code> (<code>GET /v1/users/{user_id}/groups</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarUsersGroups.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarUsersGroups = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarUsersGroups as default
};
