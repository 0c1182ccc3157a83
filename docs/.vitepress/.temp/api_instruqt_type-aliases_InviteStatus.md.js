import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InviteStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/InviteStatus.md","filePath":"api/instruqt/type-aliases/InviteStatus.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/InviteStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InviteStatus</p><h1 id="type-alias-invitestatus" tabindex="-1">Type Alias: InviteStatus <a class="header-anchor" href="#type-alias-invitestatus" aria-label="Permalink to &quot;Type Alias: InviteStatus&quot;">​</a></h1><blockquote><p><strong>InviteStatus</strong> = <code>&quot;accessed&quot;</code> | <code>&quot;attempted&quot;</code> | <code>&quot;completed&quot;</code> | <code>&quot;created&quot;</code> | <code>&quot;invited&quot;</code> | <code>&quot;skipped&quot;</code> | <code>&quot;started&quot;</code> | <code>&quot;stopped&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/InviteStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InviteStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InviteStatus as default
};
