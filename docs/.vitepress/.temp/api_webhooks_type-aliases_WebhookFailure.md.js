import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookFailure","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/WebhookFailure.md","filePath":"api/webhooks/type-aliases/WebhookFailure.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/WebhookFailure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / WebhookFailure</p><h1 id="type-alias-webhookfailure" tabindex="-1">Type Alias: WebhookFailure <a class="header-anchor" href="#type-alias-webhookfailure" aria-label="Permalink to &quot;Type Alias: WebhookFailure&quot;">​</a></h1><blockquote><p><strong>WebhookFailure</strong> = <code>&quot;handler&quot;</code> | <code>&quot;timeout&quot;</code> | <code>&quot;running&quot;</code> | <code>&quot;store&quot;</code></p></blockquote><p>Why a verified delivery was not processed. The platform must send it again.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/WebhookFailure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookFailure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookFailure as default
};
