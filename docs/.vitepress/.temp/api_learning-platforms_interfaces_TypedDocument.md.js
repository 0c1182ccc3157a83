import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TypedDocument<Data, Variables>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/TypedDocument.md","filePath":"api/learning-platforms/interfaces/TypedDocument.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/TypedDocument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / TypedDocument</p><h1 id="interface-typeddocument-data-variables" tabindex="-1">Interface: TypedDocument&lt;Data, Variables&gt; <a class="header-anchor" href="#interface-typeddocument-data-variables" aria-label="Permalink to &quot;Interface: TypedDocument\\&lt;Data, Variables\\&gt;&quot;">​</a></h1><p>A document with type information: a <code>TypedDocumentNode</code>, a codegen string document, or one created with gql.tada.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-data"></a> <code>Data</code></td></tr><tr><td><a id="type-parameter-variables"></a> <code>Variables</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-__apitype"></a> <code>__apiType?</code></td><td>(<code>variables</code>) =&gt; <code>Data</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/TypedDocument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TypedDocument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TypedDocument as default
};
