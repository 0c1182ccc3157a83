import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LabelName","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/LabelName.md","filePath":"api/skilljar/type-aliases/LabelName.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/LabelName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LabelName</p><h1 id="type-alias-labelname" tabindex="-1">Type Alias: LabelName <a class="header-anchor" href="#type-alias-labelname" aria-label="Permalink to &quot;Type Alias: LabelName&quot;">​</a></h1><blockquote><p><strong>LabelName</strong> = <code>string</code></p></blockquote><p>The name of a label.</p><h2 id="min-length" tabindex="-1">Min Length <a class="header-anchor" href="#min-length" aria-label="Permalink to &quot;Min Length&quot;">​</a></h2><p>1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/LabelName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabelName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabelName as default
};
