import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignupFieldValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SignupFieldValue.md","filePath":"api/skilljar/interfaces/SignupFieldValue.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SignupFieldValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SignupFieldValue</p><h1 id="interface-signupfieldvalue" tabindex="-1">Interface: SignupFieldValue <a class="header-anchor" href="#interface-signupfieldvalue" aria-label="Permalink to &quot;Interface: SignupFieldValue&quot;">​</a></h1><p>What a learner entered in a sign-up field.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-signup_field"></a> <code>signup_field</code></td><td><code>object</code></td></tr><tr><td><code>signup_field.id</code></td><td><code>string</code></td></tr><tr><td><code>signup_field.label?</code></td><td><code>string</code></td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SignupFieldValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignupFieldValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignupFieldValue as default
};
