import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebPackageState","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/WebPackageState.md","filePath":"api/skilljar/type-aliases/WebPackageState.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/WebPackageState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebPackageState</p><h1 id="type-alias-webpackagestate" tabindex="-1">Type Alias: WebPackageState <a class="header-anchor" href="#type-alias-webpackagestate" aria-label="Permalink to &quot;Type Alias: WebPackageState&quot;">​</a></h1><blockquote><p><strong>WebPackageState</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;PROCESSING&quot;</code> | <code>&quot;READY&quot;</code>&gt;</p></blockquote><p>The processing state of a web package. <code>READY</code>: processing is complete.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/WebPackageState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebPackageState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebPackageState as default
};
