import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AuthType","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/AuthType.md","filePath":"api/instruqt/type-aliases/AuthType.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/AuthType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / AuthType</p><h1 id="type-alias-authtype" tabindex="-1">Type Alias: AuthType <a class="header-anchor" href="#type-alias-authtype" aria-label="Permalink to &quot;Type Alias: AuthType&quot;">​</a></h1><blockquote><p><strong>AuthType</strong> = <code>&quot;FGA_ONLY&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Which authorization system decides for a team: the old one or FGA. Four values, one known; the others stand for FGA answering with the old one compared silently, the reverse, and FGA off.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/AuthType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AuthType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AuthType as default
};
