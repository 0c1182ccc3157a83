import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PurchaseUpdateState","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/PurchaseUpdateState.md","filePath":"api/skilljar/type-aliases/PurchaseUpdateState.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/PurchaseUpdateState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PurchaseUpdateState</p><h1 id="type-alias-purchaseupdatestate" tabindex="-1">Type Alias: PurchaseUpdateState <a class="header-anchor" href="#type-alias-purchaseupdatestate" aria-label="Permalink to &quot;Type Alias: PurchaseUpdateState&quot;">​</a></h1><blockquote><p><strong>PurchaseUpdateState</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;PENDING&quot;</code> | <code>&quot;SUCCESS&quot;</code> | <code>&quot;FAILED&quot;</code> | <code>&quot;REFUNDED&quot;</code> | <code>&quot;CANCELLED&quot;</code> | <code>&quot;CREATED&quot;</code> | <code>&quot;FLAGGED&quot;</code>&gt;</p></blockquote><p>States that a purchase can be set to. <code>CREATED</code> and <code>FLAGGED</code> are in the vendor&#39;s list of values, but not in its text.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/PurchaseUpdateState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PurchaseUpdateState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PurchaseUpdateState as default
};
