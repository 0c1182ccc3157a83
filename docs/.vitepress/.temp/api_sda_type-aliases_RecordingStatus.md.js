import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RecordingStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/RecordingStatus.md","filePath":"api/sda/type-aliases/RecordingStatus.md"}');
const _sfc_main = { name: "api/sda/type-aliases/RecordingStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / RecordingStatus</p><h1 id="type-alias-recordingstatus" tabindex="-1">Type Alias: RecordingStatus <a class="header-anchor" href="#type-alias-recordingstatus" aria-label="Permalink to &quot;Type Alias: RecordingStatus&quot;">​</a></h1><blockquote><p><strong>RecordingStatus</strong> = <code>&quot;EXPIRED&quot;</code> | <code>&quot;FAILED&quot;</code> | <code>&quot;PENDING&quot;</code> | <code>&quot;READY&quot;</code> | <code>&quot;UPLOADING&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>The reference names the values only; the meanings below are our reading.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/RecordingStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordingStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordingStatus as default
};
