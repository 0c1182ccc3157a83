import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebhookReceiverOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/WebhookReceiverOptions.md","filePath":"api/webhooks/interfaces/WebhookReceiverOptions.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/WebhookReceiverOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / WebhookReceiverOptions</p><h1 id="interface-webhookreceiveroptions" tabindex="-1">Interface: WebhookReceiverOptions <a class="header-anchor" href="#interface-webhookreceiveroptions" aria-label="Permalink to &quot;Interface: WebhookReceiverOptions&quot;">​</a></h1><p>Options that all webhook receivers have.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./InstruqtWebhookOptions.html"><code>InstruqtWebhookOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-handlertimeout"></a> <code>handlerTimeout?</code></td><td><code>number</code></td><td>Time limit of all handlers of a delivery, in milliseconds. Afterwards the response has the status 503, <code>delivery.signal</code> is aborted, and the delivery can be processed again. Default: 15,000, after which Svix no longer waits.</td></tr><tr><td><a id="property-keepfor"></a> <code>keepFor?</code></td><td><code>number</code></td><td>How long a processed delivery is remembered, in milliseconds. Default: 48 hours, longer than Svix repeats a delivery.</td></tr><tr><td><a id="property-maxbodybytes"></a> <code>maxBodyBytes?</code></td><td><code>number</code></td><td>Longest accepted body, in bytes. Default: 262,144.</td></tr><tr><td><a id="property-statuses"></a> <code>statuses?</code></td><td><code>Partial</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/WebhookReason.html"><code>WebhookReason</code></a>, <code>number</code>&gt;&gt;</td><td>Statuses of the responses, by reason, where the defaults do not suit you. Default: 401 for a request that cannot be authenticated, 405, 413, 415, or 400 for one that cannot be read, and 500 or 503 for one that must be sent again.</td></tr><tr><td><a id="property-store"></a> <code>store?</code></td><td><a href="./IdempotencyStore.html"><code>IdempotencyStore</code></a></td><td>Remembers deliveries, so that a repeated one runs its handlers once. Services that receive the same events at different URLs need stores of their own. Default: <code>memoryIdempotencyStore()</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/WebhookReceiverOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookReceiverOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookReceiverOptions as default
};
