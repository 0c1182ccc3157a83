import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OrganizationInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/OrganizationInput.md","filePath":"api/instruqt/type-aliases/OrganizationInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/OrganizationInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / OrganizationInput</p><h1 id="type-alias-organizationinput" tabindex="-1">Type Alias: OrganizationInput <a class="header-anchor" href="#type-alias-organizationinput" aria-label="Permalink to &quot;Type Alias: OrganizationInput&quot;">​</a></h1><blockquote><p><strong>OrganizationInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-customer_since"></a> <code>customer_since?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-logo"></a> <code>logo?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-primary_link_text"></a> <code>primary_link_text?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-primary_link_url"></a> <code>primary_link_url?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-secondary_link_text"></a> <code>secondary_link_text?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-secondary_link_url"></a> <code>secondary_link_url?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-slug"></a> <code>slug?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-subtitle"></a> <code>subtitle?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-theme"></a> <code>theme?</code></td><td><a href="./OrganizationThemeInput.html"><code>OrganizationThemeInput</code></a> | <code>null</code></td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-trial_end_at"></a> <code>trial_end_at?</code></td><td><code>string</code> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/OrganizationInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrganizationInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrganizationInput as default
};
