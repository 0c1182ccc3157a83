import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: fulfillPurchase","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/fulfillPurchase.md","filePath":"api/skilljar/functions/variables/fulfillPurchase.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/fulfillPurchase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / fulfillPurchase</p><h1 id="variable-fulfillpurchase" tabindex="-1">Variable: fulfillPurchase <a class="header-anchor" href="#variable-fulfillpurchase" aria-label="Permalink to &quot;Variable: fulfillPurchase&quot;">​</a></h1><blockquote><p><code>const</code> <strong>fulfillPurchase</strong>: <code>Method</code>&lt;[<code>purchaseId</code>: <code>string</code>], <a href="./../../interfaces/PurchaseFulfill.html"><code>PurchaseFulfill</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PurchaseFulfillment.html"><code>PurchaseFulfillment</code></a>&gt;&gt;</p></blockquote><p>Completes a purchase whose payment was handled elsewhere. With <code>SUCCESS</code>, the learner gets the purchased enrolments and, if needed, membership of the domain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/fulfillPurchase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fulfillPurchase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fulfillPurchase as default
};
