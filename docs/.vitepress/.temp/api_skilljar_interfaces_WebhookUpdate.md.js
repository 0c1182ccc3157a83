import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebhookUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebhookUpdate.md","filePath":"api/skilljar/interfaces/WebhookUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebhookUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebhookUpdate</p><h1 id="interface-webhookupdate" tabindex="-1">Interface: WebhookUpdate <a class="header-anchor" href="#interface-webhookupdate" aria-label="Permalink to &quot;Interface: WebhookUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./WebhookCreate.html"><code>WebhookCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-additional_headers"></a> <code>additional_headers?</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt; | <code>null</code></td><td>Sent with every event. Usually secrets: there is no signature, so receivers use these headers to authenticate the platform. <code>null</code>: none.</td></tr><tr><td><a id="property-basic_auth_password"></a> <code>basic_auth_password?</code></td><td><code>string</code></td><td>A secret.</td></tr><tr><td><a id="property-basic_auth_username"></a> <code>basic_auth_username?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-event_type"></a> <code>event_type?</code></td><td><a href="./../type-aliases/WebhookEventType.html"><code>WebhookEventType</code></a> | <code>null</code></td><td><code>null</code>: every event.</td></tr><tr><td><a id="property-target_url"></a> <code>target_url?</code></td><td><code>string</code></td><td>A secret if it contains a token. <strong>Format</strong> uri <strong>Max Length</strong> 1024</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebhookUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookUpdate as default
};
