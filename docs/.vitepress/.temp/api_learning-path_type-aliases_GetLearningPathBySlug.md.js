import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetLearningPathBySlug","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/GetLearningPathBySlug.md","filePath":"api/learning-path/type-aliases/GetLearningPathBySlug.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/GetLearningPathBySlug.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / GetLearningPathBySlug</p><h1 id="type-alias-getlearningpathbyslug" tabindex="-1">Type Alias: GetLearningPathBySlug <a class="header-anchor" href="#type-alias-getlearningpathbyslug" aria-label="Permalink to &quot;Type Alias: GetLearningPathBySlug&quot;">​</a></h1><blockquote><p><strong>GetLearningPathBySlug</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-learningpathbyslug"></a> <code>LearningPathBySlug</code></td><td><a href="./LearningPath.html"><code>LearningPath</code></a> | <code>null</code></td><td>One learning path with its milestones and their courses, its prerequisites, prices, seats and tags; by our reading null if no path has the slug. The <code>currentUser…</code> fields answer for the user of the <code>authToken</code>. Mind the limit of 1,000 points for one query: keep objects to one level.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/GetLearningPathBySlug.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetLearningPathBySlug = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetLearningPathBySlug as default
};
