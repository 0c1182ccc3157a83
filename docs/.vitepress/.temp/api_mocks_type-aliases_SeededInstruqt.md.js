import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SeededInstruqt","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SeededInstruqt.md","filePath":"api/mocks/type-aliases/SeededInstruqt.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SeededInstruqt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SeededInstruqt</p><h1 id="type-alias-seededinstruqt" tabindex="-1">Type Alias: SeededInstruqt <a class="header-anchor" href="#type-alias-seededinstruqt" aria-label="Permalink to &quot;Type Alias: SeededInstruqt&quot;">​</a></h1><blockquote><p><strong>SeededInstruqt</strong> = <code>SeededLists</code>&lt;<code>Things</code>&gt;</p></blockquote><p>What was stored, as the SDK&#39;s methods hand it out; an empty list for what was not seeded.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SeededInstruqt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeededInstruqt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeededInstruqt as default
};
