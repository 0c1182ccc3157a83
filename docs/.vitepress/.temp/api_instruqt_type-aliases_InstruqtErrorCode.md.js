import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InstruqtErrorCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/InstruqtErrorCode.md","filePath":"api/instruqt/type-aliases/InstruqtErrorCode.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/InstruqtErrorCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InstruqtErrorCode</p><h1 id="type-alias-instruqterrorcode" tabindex="-1">Type Alias: InstruqtErrorCode <a class="header-anchor" href="#type-alias-instruqterrorcode" aria-label="Permalink to &quot;Type Alias: InstruqtErrorCode&quot;">​</a></h1><blockquote><p><strong>InstruqtErrorCode</strong> = <code>&quot;BE_001_ImageNotFound&quot;</code> | <code>&quot;BE_034_EntityNotFound&quot;</code> | <code>\`BE_\${number}_\${string}\`</code> &amp; <code>object</code></p></blockquote><p>An error code of the platform: the two known names, or any other name with a number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/InstruqtErrorCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtErrorCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtErrorCode as default
};
