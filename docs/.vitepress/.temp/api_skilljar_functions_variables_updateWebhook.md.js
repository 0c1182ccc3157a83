import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateWebhook","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateWebhook.md","filePath":"api/skilljar/functions/variables/updateWebhook.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateWebhook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateWebhook</p><h1 id="variable-updatewebhook" tabindex="-1">Variable: updateWebhook <a class="header-anchor" href="#variable-updatewebhook" aria-label="Permalink to &quot;Variable: updateWebhook&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateWebhook</strong>: <code>Method</code>&lt;[<code>webhookId</code>: <code>string</code>], <a href="./../../interfaces/WebhookUpdate.html"><code>WebhookUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Webhook.html"><code>Webhook</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateWebhook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateWebhook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateWebhook as default
};
