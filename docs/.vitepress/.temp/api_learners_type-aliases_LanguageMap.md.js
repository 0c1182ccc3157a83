import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LanguageMap","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/LanguageMap.md","filePath":"api/learners/type-aliases/LanguageMap.md"}');
const _sfc_main = { name: "api/learners/type-aliases/LanguageMap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LanguageMap</p><h1 id="type-alias-languagemap" tabindex="-1">Type Alias: LanguageMap <a class="header-anchor" href="#type-alias-languagemap" aria-label="Permalink to &quot;Type Alias: LanguageMap&quot;">​</a></h1><blockquote><p><strong>LanguageMap</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>Texts by RFC 5646 language tag.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/LanguageMap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LanguageMap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LanguageMap as default
};
