import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DefaultLabLayout","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/DefaultLabLayout.md","filePath":"api/instruqt/type-aliases/DefaultLabLayout.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/DefaultLabLayout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / DefaultLabLayout</p><h1 id="type-alias-defaultlablayout" tabindex="-1">Type Alias: DefaultLabLayout <a class="header-anchor" href="#type-alias-defaultlablayout" aria-label="Permalink to &quot;Type Alias: DefaultLabLayout&quot;">​</a></h1><blockquote><p><strong>DefaultLabLayout</strong> = <code>&quot;AssignmentBottom&quot;</code> | <code>&quot;AssignmentLeft&quot;</code> | <code>&quot;AssignmentRight&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Where the assignment pane stands.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/DefaultLabLayout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DefaultLabLayout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DefaultLabLayout as default
};
