import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PurchaseFulfillmentState","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/PurchaseFulfillmentState.md","filePath":"api/skilljar/type-aliases/PurchaseFulfillmentState.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/PurchaseFulfillmentState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PurchaseFulfillmentState</p><h1 id="type-alias-purchasefulfillmentstate" tabindex="-1">Type Alias: PurchaseFulfillmentState <a class="header-anchor" href="#type-alias-purchasefulfillmentstate" aria-label="Permalink to &quot;Type Alias: PurchaseFulfillmentState&quot;">​</a></h1><blockquote><p><strong>PurchaseFulfillmentState</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;SUCCESS&quot;</code> | <code>&quot;FAILED&quot;</code> | <code>&quot;CANCELLED&quot;</code>&gt;</p></blockquote><p>States that a purchase can be fulfilled with.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/PurchaseFulfillmentState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PurchaseFulfillmentState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PurchaseFulfillmentState as default
};
