import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OperationShape<Variables, Result>","description":"","frontmatter":{},"headers":[],"relativePath":"api/manifest/interfaces/OperationShape.md","filePath":"api/manifest/interfaces/OperationShape.md"}');
const _sfc_main = { name: "api/manifest/interfaces/OperationShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">manifest</a> / OperationShape</p><h1 id="interface-operationshape-variables-result" tabindex="-1">Interface: OperationShape&lt;Variables, Result&gt; <a class="header-anchor" href="#interface-operationshape-variables-result" aria-label="Permalink to &quot;Interface: OperationShape\\&lt;Variables, Result\\&gt;&quot;">​</a></h1><p>The argument and result types of an operation. For a list, the result has all its items.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-variables"></a> <code>Variables</code></td></tr><tr><td><a id="type-parameter-result"></a> <code>Result</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-result"></a> <code>result</code></td><td><code>Result</code></td></tr><tr><td><a id="property-variables"></a> <code>variables</code></td><td><code>Variables</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/manifest/interfaces/OperationShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OperationShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OperationShape as default
};
