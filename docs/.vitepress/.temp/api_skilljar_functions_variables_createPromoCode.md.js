import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPromoCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPromoCode.md","filePath":"api/skilljar/functions/variables/createPromoCode.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPromoCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPromoCode</p><h1 id="variable-createpromocode" tabindex="-1">Variable: createPromoCode <a class="header-anchor" href="#variable-createpromocode" aria-label="Permalink to &quot;Variable: createPromoCode&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPromoCode</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PromoCodeCreate.html"><code>PromoCodeCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PromoCode.html"><code>PromoCode</code></a>&gt;&gt;</p></blockquote><p>Adds a promo code to an existing pool.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPromoCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPromoCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPromoCode as default
};
