import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CourseEnrollmentEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CourseEnrollmentEvent.md","filePath":"api/skilljar/interfaces/CourseEnrollmentEvent.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CourseEnrollmentEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CourseEnrollmentEvent</p><h1 id="interface-courseenrollmentevent" tabindex="-1">Interface: CourseEnrollmentEvent <a class="header-anchor" href="#interface-courseenrollmentevent" aria-label="Permalink to &quot;Interface: CourseEnrollmentEvent&quot;">​</a></h1><p>A learner enrolled in a course. The only type whose further fields are published.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./WebhookEventFields.html"><code>WebhookEventFields</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>field</code>: <code>string</code>]: <code>unknown</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course"></a> <code>course?</code></td><td><a href="./WebhookEventCourse.html"><code>WebhookEventCourse</code></a></td><td>-</td></tr><tr><td><a id="property-domain"></a> <code>domain?</code></td><td><a href="./WebhookEventDomain.html"><code>WebhookEventDomain</code></a></td><td>-</td></tr><tr><td><a id="property-domain_access_code"></a> <code>domain_access_code?</code></td><td><code>unknown</code></td><td>-</td></tr><tr><td><a id="property-event_type"></a> <code>event_type</code></td><td><code>&quot;COURSE_ENROLLMENT&quot;</code></td><td>-</td></tr><tr><td><a id="property-purchase"></a> <code>purchase?</code></td><td><code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt; | <code>null</code></td><td><code>null</code> without a purchase. Seen fields: <code>id</code>, <code>order_id</code>, <code>purchase_price</code>, <code>price_cents</code>, <code>currency_code</code>, <code>state</code>, <code>purchased_at</code>.</td></tr><tr><td><a id="property-signup_fields"></a> <code>signup_fields?</code></td><td><code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt; | <code>null</code></td><td>The answers to sign-up fields, by the field&#39;s id.</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp?</code></td><td><code>string</code></td><td>ISO 8601, with the offset <code>+00:00</code>.</td></tr><tr><td><a id="property-user"></a> <code>user?</code></td><td><a href="./WebhookEventUser.html"><code>WebhookEventUser</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CourseEnrollmentEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseEnrollmentEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseEnrollmentEvent as default
};
