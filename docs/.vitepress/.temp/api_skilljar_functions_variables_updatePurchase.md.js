import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updatePurchase","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updatePurchase.md","filePath":"api/skilljar/functions/variables/updatePurchase.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updatePurchase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updatePurchase</p><h1 id="variable-updatepurchase" tabindex="-1">Variable: updatePurchase <a class="header-anchor" href="#variable-updatepurchase" aria-label="Permalink to &quot;Variable: updatePurchase&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updatePurchase</strong>: <code>Method</code>&lt;[<code>purchaseId</code>: <code>string</code>], <a href="./../../interfaces/PurchaseUpdate.html"><code>PurchaseUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Purchase.html"><code>Purchase</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields. Its state determines which fields can change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updatePurchase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updatePurchase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updatePurchase as default
};
