import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RoleName","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/RoleName.md","filePath":"api/instruqt/type-aliases/RoleName.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/RoleName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / RoleName</p><h1 id="type-alias-rolename" tabindex="-1">Type Alias: RoleName <a class="header-anchor" href="#type-alias-rolename" aria-label="Permalink to &quot;Type Alias: RoleName&quot;">​</a></h1><blockquote><p><strong>RoleName</strong> = <code>&quot;content_creator&quot;</code> | <code>&quot;instructor&quot;</code> | <code>&quot;member&quot;</code> | <code>&quot;owner&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Role within a team or organization.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/RoleName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RoleName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RoleName as default
};
