import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MockCall<Id>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/MockCall.md","filePath":"api/mocks/interfaces/MockCall.md"}');
const _sfc_main = { name: "api/mocks/interfaces/MockCall.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockCall</p><h1 id="interface-mockcall-id" tabindex="-1">Interface: MockCall&lt;Id&gt; <a class="header-anchor" href="#interface-mockcall-id" aria-label="Permalink to &quot;Interface: MockCall\\&lt;Id\\&gt;&quot;">​</a></h1><p>One operation of a request: a GraphQL document may hold several.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-id"></a> <code>Id</code> <em>extends</em> <a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a></td><td><a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>Id</code></td><td>The operation id in the manifest, which is also the path of the method: <code>skilljar.courses.create</code>.</td></tr><tr><td><a id="property-variables"></a> <code>variables</code></td><td><a href="./../../manifest/interfaces/OperationTypes.html"><code>OperationTypes</code></a>[<code>Id</code>][<code>&quot;variables&quot;</code>]</td><td>GraphQL: the arguments. Skilljar: the names in the URL (<code>courseId</code>) with the query, or with the fields of the body.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/MockCall.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockCall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockCall as default
};
