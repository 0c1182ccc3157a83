import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CustomResourceConfigInputInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/CustomResourceConfigInputInput.md","filePath":"api/instruqt/type-aliases/CustomResourceConfigInputInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/CustomResourceConfigInputInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / CustomResourceConfigInputInput</p><h1 id="type-alias-customresourceconfiginputinput" tabindex="-1">Type Alias: CustomResourceConfigInputInput <a class="header-anchor" href="#type-alias-customresourceconfiginputinput" aria-label="Permalink to &quot;Type Alias: CustomResourceConfigInputInput&quot;">​</a></h1><blockquote><p><strong>CustomResourceConfigInputInput</strong> = <code>object</code></p></blockquote><p>One input value of a custom resource; the doubled word is the API&#39;s own.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-source"></a> <code>source?</code></td><td><a href="./CustomResourceInputSource.html"><code>CustomResourceInputSource</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-value"></a> <code>value?</code></td><td><code>string</code> | <code>null</code></td><td>Name of a secret or the plain value, as source says.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/CustomResourceConfigInputInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CustomResourceConfigInputInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CustomResourceConfigInputInput as default
};
