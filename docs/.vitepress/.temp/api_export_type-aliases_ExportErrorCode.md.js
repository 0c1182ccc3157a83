import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ExportErrorCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/export/type-aliases/ExportErrorCode.md","filePath":"api/export/type-aliases/ExportErrorCode.md"}');
const _sfc_main = { name: "api/export/type-aliases/ExportErrorCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">export</a> / ExportErrorCode</p><h1 id="type-alias-exporterrorcode" tabindex="-1">Type Alias: ExportErrorCode <a class="header-anchor" href="#type-alias-exporterrorcode" aria-label="Permalink to &quot;Type Alias: ExportErrorCode&quot;">​</a></h1><blockquote><p><strong>ExportErrorCode</strong> = <code>&quot;STORAGE&quot;</code> | <code>&quot;CHECKPOINT&quot;</code> | <code>&quot;LOCKED&quot;</code> | <code>&quot;PACKAGE&quot;</code></p></blockquote><p>Why an export stopped. <code>STORAGE</code>: the directory cannot be written, or the disk is full. <code>CHECKPOINT</code>: the checkpoint is damaged, or of another version or other options. <code>LOCKED</code>: another process exports into the directory. <code>PACKAGE</code>: an optional package is not installed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/export/type-aliases/ExportErrorCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportErrorCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportErrorCode as default
};
