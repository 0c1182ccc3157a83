import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OfferLot","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/OfferLot.md","filePath":"api/skilljar/interfaces/OfferLot.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/OfferLot.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / OfferLot</p><h1 id="interface-offerlot" tabindex="-1">Interface: OfferLot <a class="header-anchor" href="#interface-offerlot" aria-label="Permalink to &quot;Interface: OfferLot&quot;">​</a></h1><p>The result of one batch of up to 500 offers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-error"></a> <code>error?</code></td><td><a href="./../../learning-platforms/classes/LearningPlatformError.html"><code>LearningPlatformError</code></a></td><td>Why the batch failed, or why its outcome is unknown.</td></tr><tr><td><a id="property-offers"></a> <code>offers</code></td><td>readonly <code>string</code>[]</td><td>The ids of the offers.</td></tr><tr><td><a id="property-outcome"></a> <code>outcome</code></td><td><code>&quot;failed&quot;</code> | <code>&quot;unknown&quot;</code> | <code>&quot;accepted&quot;</code> | <code>&quot;unsent&quot;</code></td><td><code>accepted</code>: the offers are in the pool. <code>failed</code>: they are not. <code>unknown</code>: the request failed after it was sent, for example because the connection was lost; check with <code>promoCodePools.offers.list</code>. <code>unsent</code>: an earlier batch failed in a way that would also fail this one.</td></tr><tr><td><a id="property-result"></a> <code>result?</code></td><td><a href="./PromoCodePoolOffers.html"><code>PromoCodePoolOffers</code></a></td><td>The response of the platform.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/OfferLot.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OfferLot = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OfferLot as default
};
