import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookDeactivateReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/WebhookDeactivateReason.md","filePath":"api/skilljar/type-aliases/WebhookDeactivateReason.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/WebhookDeactivateReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebhookDeactivateReason</p><h1 id="type-alias-webhookdeactivatereason" tabindex="-1">Type Alias: WebhookDeactivateReason <a class="header-anchor" href="#type-alias-webhookdeactivatereason" aria-label="Permalink to &quot;Type Alias: WebhookDeactivateReason&quot;">​</a></h1><blockquote><p><strong>WebhookDeactivateReason</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;HTTP_4XX_RESPONSE&quot;</code> | <code>&quot;RETRY_COUNT&quot;</code> | <code>&quot;TOO_MANY_REDIRECTS&quot;</code> | <code>&quot;ORG_DISABLED&quot;</code>&gt;</p></blockquote><p>Why the platform disabled a webhook. A 4xx response disables it immediately; 5xx responses and timeouts are retried first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/WebhookDeactivateReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookDeactivateReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookDeactivateReason as default
};
