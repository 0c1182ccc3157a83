import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HeadersLike","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/HeadersLike.md","filePath":"api/learning-platforms/type-aliases/HeadersLike.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/HeadersLike.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / HeadersLike</p><h1 id="type-alias-headerslike" tabindex="-1">Type Alias: HeadersLike <a class="header-anchor" href="#type-alias-headerslike" aria-label="Permalink to &quot;Type Alias: HeadersLike&quot;">​</a></h1><blockquote><p><strong>HeadersLike</strong> = <code>Iterable</code>&lt;readonly <code>string</code>[]&gt; | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>undefined</code>&gt;&gt;</p></blockquote><p>Headers in any form that <code>fetch</code> takes: a <code>Headers</code> object of any implementation, pairs of name and value, or a record. A value of <code>undefined</code> in a record leaves the header out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/HeadersLike.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeadersLike = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeadersLike as default
};
