import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ReinstateLearningPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ReinstateLearningPath.md","filePath":"api/learning-path/type-aliases/ReinstateLearningPath.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ReinstateLearningPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ReinstateLearningPath</p><h1 id="type-alias-reinstatelearningpath" tabindex="-1">Type Alias: ReinstateLearningPath <a class="header-anchor" href="#type-alias-reinstatelearningpath" aria-label="Permalink to &quot;Type Alias: ReinstateLearningPath&quot;">​</a></h1><blockquote><p><strong>ReinstateLearningPath</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-reinstateuserlearningpath"></a> <code>ReinstateUserLearningPath</code></td><td><code>string</code> | <code>null</code></td><td>Put an archived learning path back on the active list of the user of the <code>authToken</code>. Answers the path&#39;s id, or null, without an error, if it was not archived or could not be put back.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ReinstateLearningPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReinstateLearningPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReinstateLearningPath as default
};
