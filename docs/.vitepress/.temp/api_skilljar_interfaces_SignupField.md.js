import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignupField","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SignupField.md","filePath":"api/skilljar/interfaces/SignupField.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SignupField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SignupField</p><h1 id="interface-signupfield" tabindex="-1">Interface: SignupField <a class="header-anchor" href="#interface-signupfield" aria-label="Permalink to &quot;Interface: SignupField&quot;">​</a></h1><p>A sign-up field of a domain.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-help_text"></a> <code>help_text?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-label"></a> <code>label</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-options"></a> <code>options?</code></td><td><a href="./SignupFieldOption.html"><code>SignupFieldOption</code></a>[]</td><td>The options to choose from.</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Position in the form. The built-in fields are at 3000 (name), 4000 (e-mail), 5000 and 6000 (password), a domain code at 1000.</td></tr><tr><td><a id="property-regex_validator"></a> <code>regex_validator?</code></td><td><code>string</code> | <code>null</code></td><td>The pattern that an answer must match.</td></tr><tr><td><a id="property-regex_validator_error_text"></a> <code>regex_validator_error_text?</code></td><td><code>string</code> | <code>null</code></td><td>The message for an answer that does not match.</td></tr><tr><td><a id="property-required"></a> <code>required?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><a href="./../type-aliases/SignupFieldType.html"><code>SignupFieldType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SignupField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignupField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignupField as default
};
