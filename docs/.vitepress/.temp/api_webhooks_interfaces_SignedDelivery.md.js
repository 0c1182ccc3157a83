import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignedDelivery","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/SignedDelivery.md","filePath":"api/webhooks/interfaces/SignedDelivery.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/SignedDelivery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SignedDelivery</p><h1 id="interface-signeddelivery" tabindex="-1">Interface: SignedDelivery <a class="header-anchor" href="#interface-signeddelivery" aria-label="Permalink to &quot;Interface: SignedDelivery&quot;">​</a></h1><p>A delivery as the platform sends it: what a test posts to a receiver.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-body"></a> <code>body</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-headers"></a> <code>headers</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</td><td>Contains the signature or the credentials.</td></tr><tr><td><a id="property-method"></a> <code>method</code></td><td><code>&quot;POST&quot;</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/SignedDelivery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignedDelivery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignedDelivery as default
};
