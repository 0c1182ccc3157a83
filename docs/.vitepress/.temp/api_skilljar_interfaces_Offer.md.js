import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Offer","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Offer.md","filePath":"api/skilljar/interfaces/Offer.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Offer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Offer</p><h1 id="interface-offer" tabindex="-1">Interface: Offer <a class="header-anchor" href="#interface-offer" aria-label="Permalink to &quot;Interface: Offer&quot;">​</a></h1><p>The price of a published course or path, and its registration URL.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-price"></a> <code>price</code></td><td><a href="./Price.html"><code>Price</code></a></td></tr><tr><td><a id="property-registration_open"></a> <code>registration_open</code></td><td><code>boolean</code></td></tr><tr><td><a id="property-registration_url"></a> <code>registration_url?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Offer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Offer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Offer as default
};
