import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnsureWebhooksInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnsureWebhooksInput.md","filePath":"api/skilljar/interfaces/EnsureWebhooksInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnsureWebhooksInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnsureWebhooksInput</p><h1 id="interface-ensurewebhooksinput" tabindex="-1">Interface: EnsureWebhooksInput <a class="header-anchor" href="#interface-ensurewebhooksinput" aria-label="Permalink to &quot;Interface: EnsureWebhooksInput&quot;">​</a></h1><p>The webhooks that an organisation is to have at a URL.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-additional_headers"></a> <code>additional_headers?</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt; | <code>null</code></td><td>Sent with every event. Usually secrets. Default: those of the existing webhook.</td></tr><tr><td><a id="property-basic_auth_password"></a> <code>basic_auth_password?</code></td><td><code>string</code></td><td>A secret. Sent with every event. Default: that of the existing webhook.</td></tr><tr><td><a id="property-basic_auth_username"></a> <code>basic_auth_username?</code></td><td><code>string</code></td><td>Sent with every event. Default: that of the existing webhook.</td></tr><tr><td><a id="property-events"></a> <code>events?</code></td><td>readonly <a href="./../type-aliases/WebhookEventType.html"><code>WebhookEventType</code></a>[]</td><td>The types of events. The platform takes one type for each webhook, so several types are several webhooks. Default: all events, in one.</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>Receives the events. A secret if it contains a token. At most 1,024 characters.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnsureWebhooksInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnsureWebhooksInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnsureWebhooksInput as default
};
