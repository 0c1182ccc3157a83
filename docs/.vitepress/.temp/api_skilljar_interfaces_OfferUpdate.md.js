import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OfferUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/OfferUpdate.md","filePath":"api/skilljar/interfaces/OfferUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/OfferUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / OfferUpdate</p><h1 id="interface-offerupdate" tabindex="-1">Interface: OfferUpdate <a class="header-anchor" href="#interface-offerupdate" aria-label="Permalink to &quot;Interface: OfferUpdate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-currency_code"></a> <code>currency_code?</code></td><td><a href="./../type-aliases/CurrencyCode.html"><code>CurrencyCode</code></a></td><td>-</td></tr><tr><td><a id="property-price_cents"></a> <code>price_cents?</code></td><td><code>number</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 0</td></tr><tr><td><a id="property-price_credits"></a> <code>price_credits?</code></td><td><code>number</code> | <code>null</code></td><td>The price in training credits, if the organisation uses them. <strong>Integer</strong> <strong>Minimum</strong> 0</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/OfferUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OfferUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OfferUpdate as default
};
