import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainUserCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainUserCreate.md","filePath":"api/skilljar/interfaces/DomainUserCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainUserCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainUserCreate</p><h1 id="interface-domainusercreate" tabindex="-1">Interface: DomainUserCreate <a class="header-anchor" href="#interface-domainusercreate" aria-label="Permalink to &quot;Interface: DomainUserCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>Only active members have access to a private domain.</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code> | <code>null</code></td><td>When access ends; without effect on public domains.</td></tr><tr><td><a id="property-marketing_optin"></a> <code>marketing_optin?</code></td><td><code>boolean</code> | <code>null</code></td><td><code>null</code>: the learner was not asked.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./DomainUserIdentity.html"><code>DomainUserIdentity</code></a></td><td>The e-mail address identifies the learner.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainUserCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainUserCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainUserCreate as default
};
