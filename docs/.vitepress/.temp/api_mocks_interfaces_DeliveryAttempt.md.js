import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeliveryAttempt","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/DeliveryAttempt.md","filePath":"api/mocks/interfaces/DeliveryAttempt.md"}');
const _sfc_main = { name: "api/mocks/interfaces/DeliveryAttempt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / DeliveryAttempt</p><h1 id="interface-deliveryattempt" tabindex="-1">Interface: DeliveryAttempt <a class="header-anchor" href="#interface-deliveryattempt" aria-label="Permalink to &quot;Interface: DeliveryAttempt&quot;">​</a></h1><p>One attempt to deliver a webhook.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-at"></a> <code>at</code></td><td><code>Date</code></td><td>When it was due, by the platforms&#39; clock.</td></tr><tr><td><a id="property-error"></a> <code>error?</code></td><td><code>string</code></td><td>Why there was no response.</td></tr><tr><td><a id="property-status"></a> <code>status?</code></td><td><code>number</code></td><td>The status of the response.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/DeliveryAttempt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeliveryAttempt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeliveryAttempt as default
};
