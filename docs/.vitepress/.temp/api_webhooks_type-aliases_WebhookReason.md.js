import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/WebhookReason.md","filePath":"api/webhooks/type-aliases/WebhookReason.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/WebhookReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / WebhookReason</p><h1 id="type-alias-webhookreason" tabindex="-1">Type Alias: WebhookReason <a class="header-anchor" href="#type-alias-webhookreason" aria-label="Permalink to &quot;Type Alias: WebhookReason&quot;">​</a></h1><blockquote><p><strong>WebhookReason</strong> = <a href="./WebhookRefusal.html"><code>WebhookRefusal</code></a> | <a href="./WebhookFailure.html"><code>WebhookFailure</code></a></p></blockquote><p>The reason of a <code>WebhookError</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/WebhookReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookReason as default
};
