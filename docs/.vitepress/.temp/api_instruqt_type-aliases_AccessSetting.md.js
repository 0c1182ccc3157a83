import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AccessSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/AccessSetting.md","filePath":"api/instruqt/type-aliases/AccessSetting.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/AccessSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / AccessSetting</p><h1 id="type-alias-accesssetting" tabindex="-1">Type Alias: AccessSetting <a class="header-anchor" href="#type-alias-accesssetting" aria-label="Permalink to &quot;Type Alias: AccessSetting&quot;">​</a></h1><blockquote><p><strong>AccessSetting</strong> = <code>&quot;anyone&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Who may use an invite. Three values; one is known. Error texts speak of AnyoneLeavingDetails, in unknown spelling.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/AccessSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccessSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccessSetting as default
};
