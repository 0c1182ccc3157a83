import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CloudProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/CloudProvider.md","filePath":"api/instruqt/type-aliases/CloudProvider.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/CloudProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / CloudProvider</p><h1 id="type-alias-cloudprovider" tabindex="-1">Type Alias: CloudProvider <a class="header-anchor" href="#type-alias-cloudprovider" aria-label="Permalink to &quot;Type Alias: CloudProvider&quot;">​</a></h1><blockquote><p><strong>CloudProvider</strong> = <code>&quot;aws&quot;</code> | <code>&quot;azure&quot;</code> | <code>&quot;gcp&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/CloudProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CloudProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CloudProvider as default
};
