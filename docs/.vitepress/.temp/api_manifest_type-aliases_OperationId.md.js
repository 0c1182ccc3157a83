import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OperationId","description":"","frontmatter":{},"headers":[],"relativePath":"api/manifest/type-aliases/OperationId.md","filePath":"api/manifest/type-aliases/OperationId.md"}');
const _sfc_main = { name: "api/manifest/type-aliases/OperationId.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">manifest</a> / OperationId</p><h1 id="type-alias-operationid" tabindex="-1">Type Alias: OperationId <a class="header-anchor" href="#type-alias-operationid" aria-label="Permalink to &quot;Type Alias: OperationId&quot;">​</a></h1><blockquote><p><strong>OperationId</strong> = keyof <a href="./../interfaces/OperationTypes.html"><code>OperationTypes</code></a></p></blockquote><p>The id of an operation: the path of its method on the facade.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/manifest/type-aliases/OperationId.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OperationId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OperationId as default
};
