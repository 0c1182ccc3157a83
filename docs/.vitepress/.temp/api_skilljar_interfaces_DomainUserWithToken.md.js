import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DomainUserWithToken","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DomainUserWithToken.md","filePath":"api/skilljar/interfaces/DomainUserWithToken.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DomainUserWithToken.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DomainUserWithToken</p><h1 id="interface-domainuserwithtoken" tabindex="-1">Interface: DomainUserWithToken <a class="header-anchor" href="#interface-domainuserwithtoken" aria-label="Permalink to &quot;Interface: DomainUserWithToken&quot;">​</a></h1><p>A membership as returned by a write.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./DomainUser.html"><code>DomainUser</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-access_code"></a> <code>access_code</code></td><td><a href="./AccessCode.html"><code>AccessCode</code></a> | <code>null</code></td><td>The code that the learner joined with.</td></tr><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td><td>Only active members have access to a private domain.</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at</code></td><td><code>string</code></td><td>When the learner joined the domain.</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at</code></td><td><code>string</code> | <code>null</code></td><td>When access ends; without effect on public domains.</td></tr><tr><td><a id="property-login_token"></a> <code>login_token?</code></td><td><code>string</code></td><td>Signs in this learner once. Only if the domain uses token login. A secret.</td></tr><tr><td><a id="property-marketing_optin"></a> <code>marketing_optin</code></td><td><code>boolean</code> | <code>null</code></td><td><code>null</code>: the learner was not asked.</td></tr><tr><td><a id="property-signup_fields"></a> <code>signup_fields?</code></td><td><a href="./SignupFieldValue.html"><code>SignupFieldValue</code></a>[]</td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./User.html"><code>User</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DomainUserWithToken.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DomainUserWithToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DomainUserWithToken as default
};
