import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SelectOption<Added>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/SelectOption.md","filePath":"api/learning-platforms/interfaces/SelectOption.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/SelectOption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / SelectOption</p><h1 id="interface-selectoption-added" tabindex="-1">Interface: SelectOption&lt;Added&gt; <a class="header-anchor" href="#interface-selectoption-added" aria-label="Permalink to &quot;Interface: SelectOption\\&lt;Added\\&gt;&quot;">​</a></h1><p>The option that widens what a method selects.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-added"></a> <code>Added</code></td><td><code>unknown</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-select"></a> <code>select?</code></td><td><code>string</code> | <code>PlainDocument</code> | <a href="./TypedDocument.html"><code>TypedDocument</code></a>&lt;<code>Added</code>, <code>never</code>&gt;</td><td>Fields to select beside those that the method selects, of the result or, in a list, of each item: a selection such as <code>&#39;scripts { contents }&#39;</code>, or a document of fragments whose first one is on the type of the result. Fields of a typed document, such as one made with gql.tada, are in the type of the result; for a string, give their type as the type argument. What is no selection is refused with an <code>InputError</code> before anything is sent; a field that the platform does not have is refused by the platform.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/SelectOption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SelectOption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SelectOption as default
};
