import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MalformedKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/MalformedKind.md","filePath":"api/mocks/type-aliases/MalformedKind.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/MalformedKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MalformedKind</p><h1 id="type-alias-malformedkind" tabindex="-1">Type Alias: MalformedKind <a class="header-anchor" href="#type-alias-malformedkind" aria-label="Permalink to &quot;Type Alias: MalformedKind&quot;">​</a></h1><blockquote><p><strong>MalformedKind</strong> = <code>&quot;html&quot;</code> | <code>&quot;cut-json&quot;</code> | <code>&quot;empty&quot;</code> | <code>&quot;wrong-shape&quot;</code></p></blockquote><p>The body that replaces that of a response. <code>html</code>: a page. <code>cut-json</code>: the first half of the body. <code>empty</code>: nothing. <code>wrong-shape</code>: JSON of another shape; the client detects it in GraphQL responses and in lists, and everywhere else with <code>validation: &#39;strict&#39;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/MalformedKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MalformedKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MalformedKind as default
};
