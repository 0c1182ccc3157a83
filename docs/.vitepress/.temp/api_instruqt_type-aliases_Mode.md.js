import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Mode","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Mode.md","filePath":"api/instruqt/type-aliases/Mode.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Mode</p><h1 id="type-alias-mode" tabindex="-1">Type Alias: Mode <a class="header-anchor" href="#type-alias-mode" aria-label="Permalink to &quot;Type Alias: Mode&quot;">​</a></h1><blockquote><p><strong>Mode</strong> = <code>&quot;embed&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>How a play came about. Three values, one known; the others mean the platform itself and a CI test.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Mode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Mode as default
};
