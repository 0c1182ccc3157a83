import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LessonContentItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LessonContentItem.md","filePath":"api/skilljar/interfaces/LessonContentItem.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LessonContentItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonContentItem</p><h1 id="interface-lessoncontentitem" tabindex="-1">Interface: LessonContentItem <a class="header-anchor" href="#interface-lessoncontentitem" aria-label="Permalink to &quot;Interface: LessonContentItem&quot;">​</a></h1><p>A part of a modular lesson.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-content_asset_id"></a> <code>content_asset_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-content_html"></a> <code>content_html?</code></td><td><code>string</code> | <code>null</code></td><td>Not included in lists, unless <code>include_content</code> is true.</td></tr><tr><td><a id="property-content_quiz_id"></a> <code>content_quiz_id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-content_rating_id"></a> <code>content_rating_id?</code></td><td><code>string</code> | <code>null</code></td><td>The rating content block of a <code>RATING</code> item.</td></tr><tr><td><a id="property-header"></a> <code>header</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-lesson_id"></a> <code>lesson_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order</code></td><td><code>number</code></td><td>Its position in the lesson.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/LessonContentItemType.html"><code>LessonContentItemType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LessonContentItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonContentItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonContentItem as default
};
