import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ExportFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/export/type-aliases/ExportFormat.md","filePath":"api/export/type-aliases/ExportFormat.md"}');
const _sfc_main = { name: "api/export/type-aliases/ExportFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">export</a> / ExportFormat</p><h1 id="type-alias-exportformat" tabindex="-1">Type Alias: ExportFormat <a class="header-anchor" href="#type-alias-exportformat" aria-label="Permalink to &quot;Type Alias: ExportFormat&quot;">​</a></h1><blockquote><p><strong>ExportFormat</strong> = keyof <em>typeof</em> <code>FORMATS</code></p></blockquote><p>A format of files. <code>csv</code> needs the package <code>csv-stringify</code>, and <code>parquet</code> the package <code>hyparquet-writer</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/export/type-aliases/ExportFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportFormat as default
};
