import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PublishedCourseSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PublishedCourseSummary.md","filePath":"api/skilljar/interfaces/PublishedCourseSummary.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PublishedCourseSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PublishedCourseSummary</p><h1 id="interface-publishedcoursesummary" tabindex="-1">Interface: PublishedCourseSummary <a class="header-anchor" href="#interface-publishedcoursesummary" aria-label="Permalink to &quot;Interface: PublishedCourseSummary&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-lesson_count"></a> <code>lesson_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-required_lesson_count"></a> <code>required_lesson_count?</code></td><td><code>number</code></td><td>Lessons that are not optional.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PublishedCourseSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedCourseSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedCourseSummary as default
};
