import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LtiRegistration","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LtiRegistration.md","filePath":"api/instruqt/type-aliases/LtiRegistration.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LtiRegistration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LtiRegistration</p><h1 id="type-alias-ltiregistration" tabindex="-1">Type Alias: LtiRegistration <a class="header-anchor" href="#type-alias-ltiregistration" aria-label="Permalink to &quot;Type Alias: LtiRegistration&quot;">​</a></h1><blockquote><p><strong>LtiRegistration</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accesstokenurl"></a> <code>accessTokenURL</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-authurl"></a> <code>authURL</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-clientid"></a> <code>clientID</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-deploymentids"></a> <code>deploymentIDs</code></td><td>(<code>string</code> | <code>null</code>)[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-issuer"></a> <code>issuer</code></td><td><code>string</code> | <code>null</code></td><td>Issuer claim of the platform&#39;s tokens.</td></tr><tr><td><a id="property-keyseturl"></a> <code>keySetURL</code></td><td><code>string</code> | <code>null</code></td><td>Where the platform publishes its keys.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-publickey"></a> <code>publicKey</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-teamid"></a> <code>teamID</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LtiRegistration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LtiRegistration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LtiRegistration as default
};
