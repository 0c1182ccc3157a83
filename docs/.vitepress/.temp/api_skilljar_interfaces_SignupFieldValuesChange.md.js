import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignupFieldValuesChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SignupFieldValuesChange.md","filePath":"api/skilljar/interfaces/SignupFieldValuesChange.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SignupFieldValuesChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SignupFieldValuesChange</p><h1 id="interface-signupfieldvalueschange" tabindex="-1">Interface: SignupFieldValuesChange <a class="header-anchor" href="#interface-signupfieldvalueschange" aria-label="Permalink to &quot;Interface: SignupFieldValuesChange&quot;">​</a></h1><p>The values that are new or changed, under one of two names: the reference says <code>signup_fields</code>, the vendor&#39;s OpenAPI <code>results</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-results"></a> <code>results?</code></td><td><a href="./SignupFieldValue.html"><code>SignupFieldValue</code></a>[]</td></tr><tr><td><a id="property-signup_fields"></a> <code>signup_fields?</code></td><td><a href="./SignupFieldValue.html"><code>SignupFieldValue</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SignupFieldValuesChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignupFieldValuesChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignupFieldValuesChange as default
};
