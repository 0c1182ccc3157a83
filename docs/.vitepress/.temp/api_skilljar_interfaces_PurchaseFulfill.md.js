import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PurchaseFulfill","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PurchaseFulfill.md","filePath":"api/skilljar/interfaces/PurchaseFulfill.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PurchaseFulfill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PurchaseFulfill</p><h1 id="interface-purchasefulfill" tabindex="-1">Interface: PurchaseFulfill <a class="header-anchor" href="#interface-purchasefulfill" aria-label="Permalink to &quot;Interface: PurchaseFulfill&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-error_msg"></a> <code>error_msg?</code></td><td><code>string</code></td><td>Shown to the learner on return, and stored as the purchase&#39;s <code>status_msg</code>. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-payment_processor_order_id"></a> <code>payment_processor_order_id?</code></td><td><code>string</code></td><td>The payment processor&#39;s name for it. Only stored. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-payment_processor_response_data"></a> <code>payment_processor_response_data?</code></td><td><code>string</code></td><td>Information about the payment, preferably JSON. Only stored. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><a href="./../type-aliases/PurchaseFulfillmentState.html"><code>PurchaseFulfillmentState</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PurchaseFulfill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PurchaseFulfill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PurchaseFulfill as default
};
