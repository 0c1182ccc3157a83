import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OperationKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/OperationKind.md","filePath":"api/learning-platforms/type-aliases/OperationKind.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/OperationKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / OperationKind</p><h1 id="type-alias-operationkind" tabindex="-1">Type Alias: OperationKind <a class="header-anchor" href="#type-alias-operationkind" aria-label="Permalink to &quot;Type Alias: OperationKind&quot;">​</a></h1><blockquote><p><strong>OperationKind</strong> = <code>&quot;query&quot;</code> | <code>&quot;mutation&quot;</code> | <code>&quot;subscription&quot;</code> | <code>&quot;GET&quot;</code> | <code>&quot;POST&quot;</code> | <code>&quot;PUT&quot;</code> | <code>&quot;PATCH&quot;</code> | <code>&quot;DELETE&quot;</code></p></blockquote><p>The GraphQL operation type or the HTTP method.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/OperationKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OperationKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OperationKind as default
};
