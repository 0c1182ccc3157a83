import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InstruqtBuild","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/InstruqtBuild.md","filePath":"api/mocks/type-aliases/InstruqtBuild.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/InstruqtBuild.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / InstruqtBuild</p><h1 id="type-alias-instruqtbuild" tabindex="-1">Type Alias: InstruqtBuild <a class="header-anchor" href="#type-alias-instruqtbuild" aria-label="Permalink to &quot;Type Alias: InstruqtBuild&quot;">​</a></h1><blockquote><p><strong>InstruqtBuild</strong> = <code>Builders</code>&lt;<code>Things</code>&gt;</p></blockquote><p>Factories: each makes one complete thing as the SDK hands it out, which is not stored.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/InstruqtBuild.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtBuild = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtBuild as default
};
