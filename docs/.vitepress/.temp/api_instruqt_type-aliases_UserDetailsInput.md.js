import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UserDetailsInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/UserDetailsInput.md","filePath":"api/instruqt/type-aliases/UserDetailsInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/UserDetailsInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / UserDetailsInput</p><h1 id="type-alias-userdetailsinput" tabindex="-1">Type Alias: UserDetailsInput <a class="header-anchor" href="#type-alias-userdetailsinput" aria-label="Permalink to &quot;Type Alias: UserDetailsInput&quot;">​</a></h1><blockquote><p><strong>UserDetailsInput</strong> = <code>object</code></p></blockquote><p>The team&#39;s form says which fields are required.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-companyname"></a> <code>companyName?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-consent"></a> <code>consent?</code></td><td><code>boolean</code> | <code>null</code></td><td>True: the learner agrees to the consent notice.</td></tr><tr><td><a id="property-countrycode"></a> <code>countryCode?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-email"></a> <code>email?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-firstname"></a> <code>firstName?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-joblevel"></a> <code>jobLevel?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-jobtitle"></a> <code>jobTitle?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-lastname"></a> <code>lastName?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-phonenumber"></a> <code>phoneNumber?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-usstate"></a> <code>usState?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/UserDetailsInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserDetailsInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserDetailsInput as default
};
