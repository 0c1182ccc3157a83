import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarPromoCodePoolsOffersConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarPromoCodePoolsOffersConveniences.md","filePath":"api/skilljar/interfaces/SkilljarPromoCodePoolsOffersConveniences.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarPromoCodePoolsOffersConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarPromoCodePoolsOffersConveniences</p><h1 id="interface-skilljarpromocodepoolsoffersconveniences" tabindex="-1">Interface: SkilljarPromoCodePoolsOffersConveniences <a class="header-anchor" href="#interface-skilljarpromocodepoolsoffersconveniences" aria-label="Permalink to &quot;Interface: SkilljarPromoCodePoolsOffersConveniences&quot;">​</a></h1><p>Convenience methods of <code>skilljar.promoCodePools.offers</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarPromoCodePoolsOffers.html"><code>SkilljarPromoCodePoolsOffers</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="createmany" tabindex="-1">createMany() <a class="header-anchor" href="#createmany" aria-label="Permalink to &quot;createMany()&quot;">​</a></h3><blockquote><p><strong>createMany</strong>(<code>promoCodePoolId</code>, <code>offerIds</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./OfferLot.html"><code>OfferLot</code></a>[]&gt;</p></blockquote><p>Adds any number of offers to a pool of promo codes. Removes duplicate ids, sends them in sequential batches of 500, and returns the outcome of each batch. A batch with an unknown outcome is not retried. When the platform refuses a batch for its content, the next ones are still sent; after any other error they are not. Rejects when the first batch fails with such an error.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>promoCodePoolId</code></td><td><code>string</code></td></tr><tr><td><code>offerIds</code></td><td>readonly <code>string</code>[]</td></tr><tr><td><code>options?</code></td><td><a href="./CreateManyOptions.html"><code>CreateManyOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./OfferLot.html"><code>OfferLot</code></a>[]&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarPromoCodePoolsOffersConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarPromoCodePoolsOffersConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarPromoCodePoolsOffersConveniences as default
};
