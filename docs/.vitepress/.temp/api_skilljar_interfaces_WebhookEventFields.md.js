import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebhookEventFields","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebhookEventFields.md","filePath":"api/skilljar/interfaces/WebhookEventFields.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebhookEventFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebhookEventFields</p><h1 id="interface-webhookeventfields" tabindex="-1">Interface: WebhookEventFields <a class="header-anchor" href="#interface-webhookeventfields" aria-label="Permalink to &quot;Interface: WebhookEventFields&quot;">​</a></h1><p>The fields that the documented events share. The bodies of most types are not published, so every field may be missing, and an event may have others.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CourseEnrollmentEvent.html"><code>CourseEnrollmentEvent</code></a></li><li><a href="./CourseCompletionEvent.html"><code>CourseCompletionEvent</code></a></li><li><a href="./DomainEnrollmentEvent.html"><code>DomainEnrollmentEvent</code></a></li><li><a href="./LessonCompletionEvent.html"><code>LessonCompletionEvent</code></a></li><li><a href="./PathCompletionEvent.html"><code>PathCompletionEvent</code></a></li><li><a href="./PathEnrollmentEvent.html"><code>PathEnrollmentEvent</code></a></li><li><a href="./PurchaseFulfillmentEvent.html"><code>PurchaseFulfillmentEvent</code></a></li><li><a href="./QuizCompletionEvent.html"><code>QuizCompletionEvent</code></a></li><li><a href="./ViltEventRegistrationEvent.html"><code>ViltEventRegistrationEvent</code></a></li><li><a href="./DashboardTaskCreatedEvent.html"><code>DashboardTaskCreatedEvent</code></a></li><li><a href="./PingEvent.html"><code>PingEvent</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>field</code>: <code>string</code>]: <code>unknown</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-domain"></a> <code>domain?</code></td><td><a href="./WebhookEventDomain.html"><code>WebhookEventDomain</code></a></td><td>-</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp?</code></td><td><code>string</code></td><td>ISO 8601, with the offset <code>+00:00</code>.</td></tr><tr><td><a id="property-user"></a> <code>user?</code></td><td><a href="./WebhookEventUser.html"><code>WebhookEventUser</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebhookEventFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookEventFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookEventFields as default
};
