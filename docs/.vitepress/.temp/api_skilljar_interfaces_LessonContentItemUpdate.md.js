import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LessonContentItemUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LessonContentItemUpdate.md","filePath":"api/skilljar/interfaces/LessonContentItemUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LessonContentItemUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonContentItemUpdate</p><h1 id="interface-lessoncontentitemupdate" tabindex="-1">Interface: LessonContentItemUpdate <a class="header-anchor" href="#interface-lessoncontentitemupdate" aria-label="Permalink to &quot;Interface: LessonContentItemUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LessonContentItemCreate.html"><code>LessonContentItemCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-content_asset_id"></a> <code>content_asset_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-content_html"></a> <code>content_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-content_quiz_id"></a> <code>content_quiz_id?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-header"></a> <code>header?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1</td></tr><tr><td><a id="property-lesson_id"></a> <code>lesson_id?</code></td><td><code>string</code></td><td>The same as in the path. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Its position in the lesson. <strong>Integer</strong></td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><a href="./../type-aliases/LessonContentItemType.html"><code>LessonContentItemType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LessonContentItemUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonContentItemUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonContentItemUpdate as default
};
