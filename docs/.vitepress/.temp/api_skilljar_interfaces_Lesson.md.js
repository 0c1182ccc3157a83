import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Lesson","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Lesson.md","filePath":"api/skilljar/interfaces/Lesson.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Lesson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Lesson</p><h1 id="interface-lesson" tabindex="-1">Interface: Lesson <a class="header-anchor" href="#interface-lesson" aria-label="Permalink to &quot;Interface: Lesson&quot;">​</a></h1><p>A lesson of a course.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-content_asset_id"></a> <code>content_asset_id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-content_html"></a> <code>content_html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-content_quiz_id"></a> <code>content_quiz_id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-content_web_package_id"></a> <code>content_web_package_id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-course_id"></a> <code>course_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-description_html"></a> <code>description_html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-display_fullscreen"></a> <code>display_fullscreen</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-optional"></a> <code>optional</code></td><td><code>boolean</code></td><td>True: the course can be completed without it.</td></tr><tr><td><a id="property-order"></a> <code>order</code></td><td><code>number</code></td><td>Its position in the course.</td></tr><tr><td><a id="property-search_keywords"></a> <code>search_keywords</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-time_seconds"></a> <code>time_seconds</code></td><td><code>number</code> | <code>null</code></td><td>Duration in seconds.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-tooltip_html"></a> <code>tooltip_html</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/LessonType.html"><code>LessonType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Lesson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Lesson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Lesson as default
};
