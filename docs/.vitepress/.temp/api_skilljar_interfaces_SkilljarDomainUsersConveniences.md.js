import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainUsersConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainUsersConveniences.md","filePath":"api/skilljar/interfaces/SkilljarDomainUsersConveniences.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainUsersConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainUsersConveniences</p><h1 id="interface-skilljardomainusersconveniences" tabindex="-1">Interface: SkilljarDomainUsersConveniences <a class="header-anchor" href="#interface-skilljardomainusersconveniences" aria-label="Permalink to &quot;Interface: SkilljarDomainUsersConveniences&quot;">​</a></h1><p>Convenience methods of <code>skilljar.domain(name).users</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarDomainUsers.html"><code>SkilljarDomainUsers</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="upsert" tabindex="-1">upsert() <a class="header-anchor" href="#upsert" aria-label="Permalink to &quot;upsert()&quot;">​</a></h3><blockquote><p><strong>upsert</strong>(<code>input</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./DomainUserWithToken.html"><code>DomainUserWithToken</code></a>&gt;</p></blockquote><p>Creates a member of the domain, or updates an existing one. <code>create</code> returns an existing account unchanged, so its names, <code>active</code> and <code>expires_at</code> are then updated if they differ (<code>marketing_optin</code> cannot be). Takes one to three requests; the options apply to each. Safe to repeat.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>input</code></td><td><a href="./DomainUserCreate.html"><code>DomainUserCreate</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./DomainUserWithToken.html"><code>DomainUserWithToken</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainUsersConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainUsersConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainUsersConveniences as default
};
