import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CourseProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CourseProgress.md","filePath":"api/learning-path/type-aliases/CourseProgress.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CourseProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CourseProgress</p><h1 id="type-alias-courseprogress" tabindex="-1">Type Alias: CourseProgress <a class="header-anchor" href="#type-alias-courseprogress" aria-label="Permalink to &quot;Type Alias: CourseProgress&quot;">​</a></h1><blockquote><p><strong>CourseProgress</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-percentcomplete"></a> <code>percentComplete</code></td><td><code>number</code> | <code>null</code></td><td>From 0 to 100.</td></tr><tr><td><a id="property-totaltime"></a> <code>totalTime</code></td><td><code>number</code> | <code>null</code></td><td>Seconds.</td></tr><tr><td><a id="property-totalviews"></a> <code>totalViews</code></td><td><code>number</code> | <code>null</code></td><td>Views of content items, summed over the course.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CourseProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseProgress as default
};
