import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PaymentProcessor","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/PaymentProcessor.md","filePath":"api/skilljar/type-aliases/PaymentProcessor.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/PaymentProcessor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PaymentProcessor</p><h1 id="type-alias-paymentprocessor" tabindex="-1">Type Alias: PaymentProcessor <a class="header-anchor" href="#type-alias-paymentprocessor" aria-label="Permalink to &quot;Type Alias: PaymentProcessor&quot;">​</a></h1><blockquote><p><strong>PaymentProcessor</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;NONE&quot;</code> | <code>&quot;STRIPE&quot;</code> | <code>&quot;STRIPE_BTC&quot;</code> | <code>&quot;PAYPAL&quot;</code> | <code>&quot;PAYFLOW&quot;</code> | <code>&quot;CYBERSRC&quot;</code> | <code>&quot;MES&quot;</code> | <code>&quot;EXTERNAL&quot;</code>&gt;</p></blockquote><p>The payment processor.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/PaymentProcessor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PaymentProcessor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PaymentProcessor as default
};
