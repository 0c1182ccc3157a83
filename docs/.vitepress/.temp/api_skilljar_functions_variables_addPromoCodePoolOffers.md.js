import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addPromoCodePoolOffers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addPromoCodePoolOffers.md","filePath":"api/skilljar/functions/variables/addPromoCodePoolOffers.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addPromoCodePoolOffers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addPromoCodePoolOffers</p><h1 id="variable-addpromocodepooloffers" tabindex="-1">Variable: addPromoCodePoolOffers <a class="header-anchor" href="#variable-addpromocodepooloffers" aria-label="Permalink to &quot;Variable: addPromoCodePoolOffers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addPromoCodePoolOffers</strong>: <code>Method</code>&lt;[<code>promoCodePoolId</code>: <code>string</code>], <a href="./../../type-aliases/PromoCodePoolOffersAdd.html"><code>PromoCodePoolOffersAdd</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PromoCodePoolOffers.html"><code>PromoCodePoolOffers</code></a>&gt;&gt;</p></blockquote><p>Adds one offer, or up to 500, to a pool of promo codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addPromoCodePoolOffers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addPromoCodePoolOffers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addPromoCodePoolOffers as default
};
