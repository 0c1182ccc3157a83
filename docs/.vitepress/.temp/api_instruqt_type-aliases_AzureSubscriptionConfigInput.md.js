import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AzureSubscriptionConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/AzureSubscriptionConfigInput.md","filePath":"api/instruqt/type-aliases/AzureSubscriptionConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/AzureSubscriptionConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / AzureSubscriptionConfigInput</p><h1 id="type-alias-azuresubscriptionconfiginput" tabindex="-1">Type Alias: AzureSubscriptionConfigInput <a class="header-anchor" href="#type-alias-azuresubscriptionconfiginput" aria-label="Permalink to &quot;Type Alias: AzureSubscriptionConfigInput&quot;">​</a></h1><blockquote><p><strong>AzureSubscriptionConfigInput</strong> = <code>object</code></p></blockquote><p>An Azure subscription that every sandbox of the track gets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-admin_roles"></a> <code>admin_roles?</code></td><td><code>string</code>[] | <code>null</code></td><td>Azure roles of the admin user.</td></tr><tr><td><a id="property-expose_to_user"></a> <code>expose_to_user?</code></td><td><code>boolean</code> | <code>null</code></td><td>Whether the learner sees the subscription.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-regions"></a> <code>regions?</code></td><td><code>string</code>[] | <code>null</code></td><td>Azure regions to enable.</td></tr><tr><td><a id="property-roles"></a> <code>roles?</code></td><td><code>string</code>[] | <code>null</code></td><td>Azure roles of the learner.</td></tr><tr><td><a id="property-services"></a> <code>services?</code></td><td><code>string</code>[] | <code>null</code></td><td>Azure services to enable.</td></tr><tr><td><a id="property-track"></a> <code>track?</code></td><td><code>string</code> | <code>null</code></td><td>Id of the owning track.</td></tr><tr><td><a id="property-user_only"></a> <code>user_only?</code></td><td><code>boolean</code> | <code>null</code></td><td>True creates a directory user and nothing else.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/AzureSubscriptionConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AzureSubscriptionConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AzureSubscriptionConfigInput as default
};
