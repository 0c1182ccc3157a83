import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCode.md","filePath":"api/skilljar/interfaces/PromoCode.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCode</p><h1 id="interface-promocode" tabindex="-1">Interface: PromoCode <a class="header-anchor" href="#interface-promocode" aria-label="Permalink to &quot;Interface: PromoCode&quot;">​</a></h1><p>A code for a discount.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-code"></a> <code>code</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-max_uses"></a> <code>max_uses</code></td><td><code>number</code> | <code>null</code></td><td><code>null</code>: no limit.</td></tr><tr><td><a id="property-promo_code_pool_id"></a> <code>promo_code_pool_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-use_count"></a> <code>use_count</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCode as default
};
