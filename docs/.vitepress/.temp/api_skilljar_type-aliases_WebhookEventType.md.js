import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookEventType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/WebhookEventType.md","filePath":"api/skilljar/type-aliases/WebhookEventType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/WebhookEventType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebhookEventType</p><h1 id="type-alias-webhookeventtype" tabindex="-1">Type Alias: WebhookEventType <a class="header-anchor" href="#type-alias-webhookeventtype" aria-label="Permalink to &quot;Type Alias: WebhookEventType&quot;">​</a></h1><blockquote><p><strong>WebhookEventType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;COURSE_COMPLETION&quot;</code> | <code>&quot;COURSE_ENROLLMENT&quot;</code> | <code>&quot;DOMAIN_ENROLLMENT&quot;</code> | <code>&quot;LESSON_COMPLETION&quot;</code> | <code>&quot;PATH_COMPLETION&quot;</code> | <code>&quot;PATH_ENROLLMENT&quot;</code> | <code>&quot;PURCHASE_FULFILLMENT&quot;</code> | <code>&quot;QUIZ_COMPLETION&quot;</code> | <code>&quot;VILT_EVENT_REGISTRATION&quot;</code> | <code>&quot;DASHBOARD_TASK_CREATED&quot;</code>&gt;</p></blockquote><p>The event types of a webhook.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/WebhookEventType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookEventType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookEventType as default
};
