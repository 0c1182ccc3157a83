import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarWebhookOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/SkilljarWebhookOptions.md","filePath":"api/webhooks/type-aliases/SkilljarWebhookOptions.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/SkilljarWebhookOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SkilljarWebhookOptions</p><h1 id="type-alias-skilljarwebhookoptions" tabindex="-1">Type Alias: SkilljarWebhookOptions <a class="header-anchor" href="#type-alias-skilljarwebhookoptions" aria-label="Permalink to &quot;Type Alias: SkilljarWebhookOptions&quot;">​</a></h1><blockquote><p><strong>SkilljarWebhookOptions</strong> = <code>SkilljarReceiverOptions</code> &amp; (<a href="./SkilljarWebhookCredentials.html"><code>SkilljarWebhookCredentials</code></a> | { <code>credentials</code>: readonly <a href="./SkilljarWebhookCredentials.html"><code>SkilljarWebhookCredentials</code></a>[]; })</p></blockquote><p>Options of <code>skilljarWebhook</code>: the credentials that you configured on the webhook, and those of every receiver. While you rotate the credentials, give the old and the new ones as the list <code>credentials</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/SkilljarWebhookOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhookOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhookOptions as default
};
