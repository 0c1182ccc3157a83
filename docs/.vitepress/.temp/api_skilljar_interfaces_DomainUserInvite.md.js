import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainUserInvite","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainUserInvite.md","filePath":"api/skilljar/interfaces/DomainUserInvite.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainUserInvite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainUserInvite</p><h1 id="interface-domainuserinvite" tabindex="-1">Interface: DomainUserInvite <a class="header-anchor" href="#interface-domainuserinvite" aria-label="Permalink to &quot;Interface: DomainUserInvite&quot;">​</a></h1><p>An invitation to a domain.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-invite_url"></a> <code>invite_url?</code></td><td><code>string</code></td><td>Anyone with this URL can join. A secret.</td></tr><tr><td><a id="property-sent_at"></a> <code>sent_at</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code>: no e-mail was sent.</td></tr><tr><td><a id="property-token"></a> <code>token?</code></td><td><code>string</code></td><td>A secret.</td></tr><tr><td><a id="property-used_at"></a> <code>used_at</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code> until the learner follows the invitation.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainUserInvite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainUserInvite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainUserInvite as default
};
