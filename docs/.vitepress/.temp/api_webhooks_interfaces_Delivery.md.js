import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Delivery","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/Delivery.md","filePath":"api/webhooks/interfaces/Delivery.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/Delivery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / Delivery</p><h1 id="interface-delivery" tabindex="-1">Interface: Delivery <a class="header-anchor" href="#interface-delivery" aria-label="Permalink to &quot;Interface: Delivery&quot;">​</a></h1><p>What a handler gets beside the event.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-headers"></a> <code>headers</code></td><td><code>Headers</code></td><td>The headers of the request. May contain credentials: do not log them.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>Identifies this delivery: the same when the platform sends it again.</td></tr><tr><td><a id="property-rawbody"></a> <code>rawBody</code></td><td><code>string</code></td><td>The body as it was received.</td></tr><tr><td><a id="property-signal"></a> <code>signal</code></td><td><code>AbortSignal</code></td><td>Aborted after <code>handlerTimeout</code>. Pass it on to the calls that the handler makes.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/Delivery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Delivery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Delivery as default
};
