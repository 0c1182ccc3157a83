import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createWebhook","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createWebhook.md","filePath":"api/skilljar/functions/variables/createWebhook.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createWebhook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createWebhook</p><h1 id="variable-createwebhook" tabindex="-1">Variable: createWebhook <a class="header-anchor" href="#variable-createwebhook" aria-label="Permalink to &quot;Variable: createWebhook&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createWebhook</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/WebhookCreate.html"><code>WebhookCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Webhook.html"><code>Webhook</code></a>&gt;&gt;</p></blockquote><p>Creates a webhook that posts events to a URL. Several webhooks with the same URL receive an event once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createWebhook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createWebhook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createWebhook as default
};
