import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CustomResourceInputSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/CustomResourceInputSource.md","filePath":"api/instruqt/type-aliases/CustomResourceInputSource.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/CustomResourceInputSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / CustomResourceInputSource</p><h1 id="type-alias-customresourceinputsource" tabindex="-1">Type Alias: CustomResourceInputSource <a class="header-anchor" href="#type-alias-customresourceinputsource" aria-label="Permalink to &quot;Type Alias: CustomResourceInputSource&quot;">​</a></h1><blockquote><p><strong>CustomResourceInputSource</strong> = <code>&quot;secret&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Where an input&#39;s value comes from. Two values, one known; the other means a plain value.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/CustomResourceInputSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CustomResourceInputSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CustomResourceInputSource as default
};
