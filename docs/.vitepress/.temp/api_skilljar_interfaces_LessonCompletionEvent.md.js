import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LessonCompletionEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LessonCompletionEvent.md","filePath":"api/skilljar/interfaces/LessonCompletionEvent.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LessonCompletionEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonCompletionEvent</p><h1 id="interface-lessoncompletionevent" tabindex="-1">Interface: LessonCompletionEvent <a class="header-anchor" href="#interface-lessoncompletionevent" aria-label="Permalink to &quot;Interface: LessonCompletionEvent&quot;">​</a></h1><p>The fields that the documented events share. The bodies of most types are not published, so every field may be missing, and an event may have others.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./WebhookEventFields.html"><code>WebhookEventFields</code></a></li></ul><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>field</code>: <code>string</code>]: <code>unknown</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-domain"></a> <code>domain?</code></td><td><a href="./WebhookEventDomain.html"><code>WebhookEventDomain</code></a></td><td>-</td></tr><tr><td><a id="property-event_type"></a> <code>event_type</code></td><td><code>&quot;LESSON_COMPLETION&quot;</code></td><td>-</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp?</code></td><td><code>string</code></td><td>ISO 8601, with the offset <code>+00:00</code>.</td></tr><tr><td><a id="property-user"></a> <code>user?</code></td><td><a href="./WebhookEventUser.html"><code>WebhookEventUser</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LessonCompletionEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonCompletionEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonCompletionEvent as default
};
