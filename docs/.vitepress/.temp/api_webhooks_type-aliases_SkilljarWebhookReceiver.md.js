import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarWebhookReceiver","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarWebhookReceiver.md","filePath":"api/webhooks/type-aliases/SkilljarWebhookReceiver.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarWebhookReceiver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarWebhookReceiver</p><h1 id="type-alias-skilljarwebhookreceiver" tabindex="-1">Type Alias: SkilljarWebhookReceiver <a class="header-anchor" href="#type-alias-skilljarwebhookreceiver" aria-label="Permalink to &quot;Type Alias: SkilljarWebhookReceiver&quot;">​</a></h1><blockquote><p><strong>SkilljarWebhookReceiver</strong> = <a href="./../interfaces/WebhookReceiver.html"><code>WebhookReceiver</code></a>&lt;<a href="./SkilljarEvents.html"><code>SkilljarEvents</code></a>, <a href="./SkilljarOtherEvent.html"><code>SkilljarOtherEvent</code></a>&gt;</p></blockquote><p>A receiver of Skilljar&#39;s webhooks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarWebhookReceiver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhookReceiver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhookReceiver as default
};
