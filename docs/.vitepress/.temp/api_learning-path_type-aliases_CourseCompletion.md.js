import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CourseCompletion","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CourseCompletion.md","filePath":"api/learning-path/type-aliases/CourseCompletion.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CourseCompletion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CourseCompletion</p><h1 id="type-alias-coursecompletion" tabindex="-1">Type Alias: CourseCompletion <a class="header-anchor" href="#type-alias-coursecompletion" aria-label="Permalink to &quot;Type Alias: CourseCompletion&quot;">​</a></h1><blockquote><p><strong>CourseCompletion</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completed"></a> <code>completed</code></td><td>(<code>string</code> | <code>null</code>)[] | <code>null</code></td><td>Those of <code>required</code> that are done. Null for a criterion without items, such as <code>coursePercentViewed</code>.</td></tr><tr><td><a id="property-percent"></a> <code>percent</code></td><td><code>number</code></td><td>From 0 to 100.</td></tr><tr><td><a id="property-required"></a> <code>required</code></td><td>(<code>string</code> | <code>null</code>)[] | <code>null</code></td><td>Ids of what has to be done, for example topics. Null for a criterion without items, such as <code>coursePercentViewed</code>.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./CourseCompletionCriteriaType.html"><code>CourseCompletionCriteriaType</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CourseCompletion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseCompletion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseCompletion as default
};
