import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContentKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ContentKind.md","filePath":"api/learning-path/type-aliases/ContentKind.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ContentKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ContentKind</p><h1 id="type-alias-contentkind" tabindex="-1">Type Alias: ContentKind <a class="header-anchor" href="#type-alias-contentkind" aria-label="Permalink to &quot;Type Alias: ContentKind&quot;">​</a></h1><blockquote><p><strong>ContentKind</strong> = <code>&quot;article&quot;</code> | <code>&quot;bundle&quot;</code> | <code>&quot;course&quot;</code> | <code>&quot;courseGroup&quot;</code> | <code>&quot;discountGroup&quot;</code> | <code>&quot;inPersonEvent&quot;</code> | <code>&quot;inPersonEventCourse&quot;</code> | <code>&quot;learningPath&quot;</code> | <code>&quot;microCourse&quot;</code> | <code>&quot;pickableGroup&quot;</code> | <code>&quot;product&quot;</code> | <code>&quot;sellable&quot;</code> | <code>&quot;shareableContentObject&quot;</code> | <code>&quot;video&quot;</code> | <code>&quot;webinar&quot;</code> | <code>&quot;webinarCourse&quot;</code> | <code>&quot;xApiObject&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ContentKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContentKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContentKind as default
};
