import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: confirmed","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/variables/confirmed.md","filePath":"api/codegen/runtime/variables/confirmed.md"}');
const _sfc_main = { name: "api/codegen/runtime/variables/confirmed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / confirmed</p><h1 id="variable-confirmed" tabindex="-1">Variable: confirmed <a class="header-anchor" href="#variable-confirmed" aria-label="Permalink to &quot;Variable: confirmed&quot;">​</a></h1><blockquote><p><code>const</code> <strong>confirmed</strong>: <code>Before</code></p></blockquote><p>It cannot be undone: the call requires <code>confirm: true</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/variables/confirmed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const confirmed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  confirmed as default
};
