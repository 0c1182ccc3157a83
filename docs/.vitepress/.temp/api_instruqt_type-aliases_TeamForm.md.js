import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TeamForm","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TeamForm.md","filePath":"api/instruqt/type-aliases/TeamForm.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TeamForm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TeamForm</p><h1 id="type-alias-teamform" tabindex="-1">Type Alias: TeamForm <a class="header-anchor" href="#type-alias-teamform" aria-label="Permalink to &quot;Type Alias: TeamForm&quot;">​</a></h1><blockquote><p><strong>TeamForm</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-confirmemailownership"></a> <code>confirmEmailOwnership</code></td><td><code>boolean</code> | <code>null</code></td><td>True mails a code that the learner has to enter.</td></tr><tr><td><a id="property-consentnotice"></a> <code>consentNotice</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-fields"></a> <code>fields</code></td><td>({ <code>fieldName</code>: <a href="./FormFieldName.html"><code>FormFieldName</code></a>; <code>id</code>: <code>string</code>; <code>isRequired</code>: <code>boolean</code>; } | <code>null</code>)[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-formtitle"></a> <code>formTitle</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-validateworkemail"></a> <code>validateWorkEmail</code></td><td><code>boolean</code> | <code>null</code></td><td>True accepts work addresses only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TeamForm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TeamForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TeamForm as default
};
