import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PromoCodeCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PromoCodeCreate.md","filePath":"api/skilljar/interfaces/PromoCodeCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PromoCodeCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodeCreate</p><h1 id="interface-promocodecreate" tabindex="-1">Interface: PromoCodeCreate <a class="header-anchor" href="#interface-promocodecreate" aria-label="Permalink to &quot;Interface: PromoCodeCreate&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PromoCodeUpdate.html"><code>PromoCodeUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>Default of a new code: true.</td></tr><tr><td><a id="property-code"></a> <code>code</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 40</td></tr><tr><td><a id="property-max_uses"></a> <code>max_uses</code></td><td><code>number</code></td><td><strong>Integer</strong></td></tr><tr><td><a id="property-promo_code_pool_id"></a> <code>promo_code_pool_id</code></td><td><code>string</code></td><td>The id of an existing pool. Cannot change later. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PromoCodeCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodeCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodeCreate as default
};
