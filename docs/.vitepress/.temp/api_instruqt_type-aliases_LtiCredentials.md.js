import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LtiCredentials","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LtiCredentials.md","filePath":"api/instruqt/type-aliases/LtiCredentials.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LtiCredentials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LtiCredentials</p><h1 id="type-alias-lticredentials" tabindex="-1">Type Alias: LtiCredentials <a class="header-anchor" href="#type-alias-lticredentials" aria-label="Permalink to &quot;Type Alias: LtiCredentials&quot;">​</a></h1><blockquote><p><strong>LtiCredentials</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-consumer_key"></a> <code>consumer_key</code></td><td><code>string</code></td><td>secret: credential of the LTI consumer.</td></tr><tr><td><a id="property-consumer_name"></a> <code>consumer_name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-instruqt_login_url"></a> <code>instruqt_login_url</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-instruqt_public_key"></a> <code>instruqt_public_key</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-instruqt_public_key_set_url"></a> <code>instruqt_public_key_set_url</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LtiCredentials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LtiCredentials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LtiCredentials as default
};
