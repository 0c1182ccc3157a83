import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FlakyKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/FlakyKind.md","filePath":"api/mocks/type-aliases/FlakyKind.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/FlakyKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / FlakyKind</p><h1 id="type-alias-flakykind" tabindex="-1">Type Alias: FlakyKind <a class="header-anchor" href="#type-alias-flakykind" aria-label="Permalink to &quot;Type Alias: FlakyKind&quot;">​</a></h1><blockquote><p><strong>FlakyKind</strong> = <code>&quot;lost-before&quot;</code> | <code>&quot;lost-after&quot;</code> | <code>&quot;cut-body&quot;</code> | <code>&quot;502&quot;</code> | <code>&quot;503&quot;</code> | <code>&quot;503-retry-after&quot;</code> | <code>&quot;504&quot;</code></p></blockquote><p>A way for a request to fail between the client and the platform. <code>lost-before</code>: the connection is lost before the platform has the request. <code>lost-after</code>: it is lost after the platform acted. <code>cut-body</code>: the same, in the middle of the answer. <code>502</code>, <code>503</code>, <code>503-retry-after</code>: a gateway answers, and the platform has not seen the request. <code>504</code>: the gateway no longer waits for the platform, which does act.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/FlakyKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FlakyKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FlakyKind as default
};
