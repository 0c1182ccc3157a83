import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCodePoolCreated","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCodePoolCreated.md","filePath":"api/skilljar/interfaces/PromoCodePoolCreated.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCodePoolCreated.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodePoolCreated</p><h1 id="interface-promocodepoolcreated" tabindex="-1">Interface: PromoCodePoolCreated <a class="header-anchor" href="#interface-promocodepoolcreated" aria-label="Permalink to &quot;Interface: PromoCodePoolCreated&quot;">​</a></h1><p>The response to creating a pool.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PromoCodePool.html"><code>PromoCodePool</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-discount_type"></a> <code>discount_type</code></td><td><a href="./../type-aliases/DiscountType.html"><code>DiscountType</code></a></td><td>-</td></tr><tr><td><a id="property-expire_content"></a> <code>expire_content?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-percent_off"></a> <code>percent_off?</code></td><td><code>number</code> | <code>null</code></td><td>With <code>PERCENT_OFF</code>: the discount in percent.</td></tr><tr><td><a id="property-price_cents"></a> <code>price_cents?</code></td><td><code>number</code> | <code>null</code></td><td>With <code>PRICE_OVERRIDE</code>: the new price.</td></tr><tr><td><a id="property-single_use_per_user"></a> <code>single_use_per_user?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCodePoolCreated.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodePoolCreated = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodePoolCreated as default
};
