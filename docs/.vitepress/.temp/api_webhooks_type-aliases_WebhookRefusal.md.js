import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookRefusal","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/WebhookRefusal.md","filePath":"api/webhooks/type-aliases/WebhookRefusal.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/WebhookRefusal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / WebhookRefusal</p><h1 id="type-alias-webhookrefusal" tabindex="-1">Type Alias: WebhookRefusal <a class="header-anchor" href="#type-alias-webhookrefusal" aria-label="Permalink to &quot;Type Alias: WebhookRefusal&quot;">​</a></h1><blockquote><p><strong>WebhookRefusal</strong> = <code>&quot;method&quot;</code> | <code>&quot;content-type&quot;</code> | <code>&quot;headers&quot;</code> | <code>&quot;too-large&quot;</code> | <code>&quot;credentials&quot;</code> | <code>&quot;signature&quot;</code> | <code>&quot;timestamp-too-old&quot;</code> | <code>&quot;timestamp-too-new&quot;</code> | <code>&quot;body&quot;</code></p></blockquote><p>Why a request is refused. Nothing of it reached a handler.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/WebhookRefusal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookRefusal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookRefusal as default
};
