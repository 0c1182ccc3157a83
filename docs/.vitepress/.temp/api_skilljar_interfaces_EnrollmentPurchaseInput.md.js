import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnrollmentPurchaseInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnrollmentPurchaseInput.md","filePath":"api/skilljar/interfaces/EnrollmentPurchaseInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnrollmentPurchaseInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnrollmentPurchaseInput</p><h1 id="interface-enrollmentpurchaseinput" tabindex="-1">Interface: EnrollmentPurchaseInput <a class="header-anchor" href="#interface-enrollmentpurchaseinput" aria-label="Permalink to &quot;Interface: EnrollmentPurchaseInput&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-purchase_price"></a> <code>purchase_price?</code></td><td><a href="./PriceInput.html"><code>PriceInput</code></a></td><td>-</td></tr><tr><td><a id="property-purchase_state"></a> <code>purchase_state?</code></td><td><a href="./../type-aliases/PurchaseState.html"><code>PurchaseState</code></a></td><td>-</td></tr><tr><td><a id="property-purchased_at"></a> <code>purchased_at?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-tax_price_cents"></a> <code>tax_price_cents?</code></td><td><code>number</code> | <code>null</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 0 <strong>Maximum</strong> 2147483647</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnrollmentPurchaseInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrollmentPurchaseInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrollmentPurchaseInput as default
};
