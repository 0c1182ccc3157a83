import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListCourseCompletion","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ListCourseCompletion.md","filePath":"api/learning-path/type-aliases/ListCourseCompletion.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ListCourseCompletion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ListCourseCompletion</p><h1 id="type-alias-listcoursecompletion" tabindex="-1">Type Alias: ListCourseCompletion <a class="header-anchor" href="#type-alias-listcoursecompletion" aria-label="Permalink to &quot;Type Alias: ListCourseCompletion&quot;">​</a></h1><blockquote><p><strong>ListCourseCompletion</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-usercoursecompletionprogress"></a> <code>UserCourseCompletionProgress</code></td><td><a href="./CourseCompletion.html"><code>CourseCompletion</code></a>[] | <code>null</code></td><td>How far the user of the <code>authToken</code> is with a course: one entry for each completion criterion. Costs 5 points by itself.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ListCourseCompletion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListCourseCompletion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListCourseCompletion as default
};
