import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PurchaseFulfillment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PurchaseFulfillment.md","filePath":"api/skilljar/interfaces/PurchaseFulfillment.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PurchaseFulfillment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PurchaseFulfillment</p><h1 id="interface-purchasefulfillment" tabindex="-1">Interface: PurchaseFulfillment <a class="header-anchor" href="#interface-purchasefulfillment" aria-label="Permalink to &quot;Interface: PurchaseFulfillment&quot;">​</a></h1><p>The purchase, and the URL to send the learner to.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-purchase"></a> <code>purchase</code></td><td><a href="./Purchase.html"><code>Purchase</code></a></td></tr><tr><td><a id="property-redirect_url"></a> <code>redirect_url</code></td><td><code>string</code> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PurchaseFulfillment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PurchaseFulfillment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PurchaseFulfillment as default
};
