import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DriftKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/type-aliases/DriftKind.md","filePath":"api/drift/type-aliases/DriftKind.md"}');
const _sfc_main = { name: "api/drift/type-aliases/DriftKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">drift</a> / DriftKind</p><h1 id="type-alias-driftkind" tabindex="-1">Type Alias: DriftKind <a class="header-anchor" href="#type-alias-driftkind" aria-label="Permalink to &quot;Type Alias: DriftKind&quot;">​</a></h1><blockquote><p><strong>DriftKind</strong> = <a href="./../interfaces/RestMismatch.html"><code>RestMismatch</code></a>[<code>&quot;kind&quot;</code>] | <code>&quot;unknown-typename&quot;</code></p></blockquote><p>In what way an answer differs from what this version of the package knows.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/type-aliases/DriftKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DriftKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DriftKind as default
};
