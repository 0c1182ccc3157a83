import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OrganizationInvite","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/OrganizationInvite.md","filePath":"api/instruqt/type-aliases/OrganizationInvite.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/OrganizationInvite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / OrganizationInvite</p><h1 id="type-alias-organizationinvite" tabindex="-1">Type Alias: OrganizationInvite <a class="header-anchor" href="#type-alias-organizationinvite" aria-label="Permalink to &quot;Type Alias: OrganizationInvite&quot;">​</a></h1><blockquote><p><strong>OrganizationInvite</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accepted_at"></a> <code>accepted_at</code></td><td><code>string</code> | <code>null</code></td><td>Null while pending.</td></tr><tr><td><a id="property-created_by"></a> <code>created_by</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-organization"></a> <code>organization</code></td><td><a href="./OrganizationRef.html"><code>OrganizationRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-role"></a> <code>role</code></td><td><a href="./RoleName.html"><code>RoleName</code></a></td><td>The role that joining gives.</td></tr><tr><td><a id="property-token_expired"></a> <code>token_expired</code></td><td><code>boolean</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/OrganizationInvite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrganizationInvite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrganizationInvite as default
};
