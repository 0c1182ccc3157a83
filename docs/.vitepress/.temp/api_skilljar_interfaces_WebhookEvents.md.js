import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebhookEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebhookEvents.md","filePath":"api/skilljar/interfaces/WebhookEvents.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebhookEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebhookEvents</p><h1 id="interface-webhookevents" tabindex="-1">Interface: WebhookEvents <a class="header-anchor" href="#interface-webhookevents" aria-label="Permalink to &quot;Interface: WebhookEvents&quot;">​</a></h1><p>The events of webhooks, by <code>event_type</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_completion"></a> <code>COURSE_COMPLETION</code></td><td><a href="./CourseCompletionEvent.html"><code>CourseCompletionEvent</code></a></td><td>-</td></tr><tr><td><a id="property-course_enrollment"></a> <code>COURSE_ENROLLMENT</code></td><td><a href="./CourseEnrollmentEvent.html"><code>CourseEnrollmentEvent</code></a></td><td>-</td></tr><tr><td><a id="property-dashboard_task_created"></a> <code>DASHBOARD_TASK_CREATED</code></td><td><a href="./DashboardTaskCreatedEvent.html"><code>DashboardTaskCreatedEvent</code></a></td><td>-</td></tr><tr><td><a id="property-domain_enrollment"></a> <code>DOMAIN_ENROLLMENT</code></td><td><a href="./DomainEnrollmentEvent.html"><code>DomainEnrollmentEvent</code></a></td><td>-</td></tr><tr><td><a id="property-lesson_completion"></a> <code>LESSON_COMPLETION</code></td><td><a href="./LessonCompletionEvent.html"><code>LessonCompletionEvent</code></a></td><td>-</td></tr><tr><td><a id="property-path_completion"></a> <code>PATH_COMPLETION</code></td><td><a href="./PathCompletionEvent.html"><code>PathCompletionEvent</code></a></td><td>-</td></tr><tr><td><a id="property-path_enrollment"></a> <code>PATH_ENROLLMENT</code></td><td><a href="./PathEnrollmentEvent.html"><code>PathEnrollmentEvent</code></a></td><td>-</td></tr><tr><td><a id="property-ping"></a> <code>PING</code></td><td><a href="./PingEvent.html"><code>PingEvent</code></a></td><td>The test event of <code>webhooks.ping</code>. Acknowledged without a handler, too.</td></tr><tr><td><a id="property-purchase_fulfillment"></a> <code>PURCHASE_FULFILLMENT</code></td><td><a href="./PurchaseFulfillmentEvent.html"><code>PurchaseFulfillmentEvent</code></a></td><td>-</td></tr><tr><td><a id="property-quiz_completion"></a> <code>QUIZ_COMPLETION</code></td><td><a href="./QuizCompletionEvent.html"><code>QuizCompletionEvent</code></a></td><td>-</td></tr><tr><td><a id="property-vilt_event_registration"></a> <code>VILT_EVENT_REGISTRATION</code></td><td><a href="./ViltEventRegistrationEvent.html"><code>ViltEventRegistrationEvent</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebhookEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookEvents as default
};
