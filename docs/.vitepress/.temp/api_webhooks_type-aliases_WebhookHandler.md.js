import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookHandler<E>","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/WebhookHandler.md","filePath":"api/webhooks/type-aliases/WebhookHandler.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/WebhookHandler.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / WebhookHandler</p><h1 id="type-alias-webhookhandler-e" tabindex="-1">Type Alias: WebhookHandler&lt;E&gt; <a class="header-anchor" href="#type-alias-webhookhandler-e" aria-label="Permalink to &quot;Type Alias: WebhookHandler\\&lt;E\\&gt;&quot;">​</a></h1><blockquote><p><strong>WebhookHandler</strong>&lt;<code>E</code>&gt; = (<code>event</code>, <code>delivery</code>) =&gt; <code>unknown</code></p></blockquote><p>Processes an event. When it throws or rejects, the platform is told to send the delivery again.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-e"></a> <code>E</code></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>event</code></td><td><code>E</code></td></tr><tr><td><code>delivery</code></td><td><a href="./../interfaces/Delivery.html"><code>Delivery</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>unknown</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/WebhookHandler.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookHandler = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookHandler as default
};
