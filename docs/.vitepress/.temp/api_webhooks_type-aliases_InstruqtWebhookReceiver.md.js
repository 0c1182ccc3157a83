import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InstruqtWebhookReceiver","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/InstruqtWebhookReceiver.md","filePath":"api/webhooks/type-aliases/InstruqtWebhookReceiver.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/InstruqtWebhookReceiver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / InstruqtWebhookReceiver</p><h1 id="type-alias-instruqtwebhookreceiver" tabindex="-1">Type Alias: InstruqtWebhookReceiver <a class="header-anchor" href="#type-alias-instruqtwebhookreceiver" aria-label="Permalink to &quot;Type Alias: InstruqtWebhookReceiver&quot;">​</a></h1><blockquote><p><strong>InstruqtWebhookReceiver</strong> = <a href="./../interfaces/WebhookReceiver.html"><code>WebhookReceiver</code></a>&lt;<a href="./../interfaces/InstruqtEvents.html"><code>InstruqtEvents</code></a>, <a href="./../interfaces/InstruqtOtherEvent.html"><code>InstruqtOtherEvent</code></a>&gt;</p></blockquote><p>A receiver of Instruqt&#39;s webhooks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/InstruqtWebhookReceiver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtWebhookReceiver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtWebhookReceiver as default
};
