import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CreateLearningPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CreateLearningPath.md","filePath":"api/learning-path/type-aliases/CreateLearningPath.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CreateLearningPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CreateLearningPath</p><h1 id="type-alias-createlearningpath" tabindex="-1">Type Alias: CreateLearningPath <a class="header-anchor" href="#type-alias-createlearningpath" aria-label="Permalink to &quot;Type Alias: CreateLearningPath&quot;">​</a></h1><blockquote><p><strong>CreateLearningPath</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-createlearningpath"></a> <code>CreateLearningPath</code></td><td><a href="./LearningPath.html"><code>LearningPath</code></a></td><td>Create a learning path as a <code>draft</code>; it is published in a separate step, outside this schema. Every call makes another path: do not repeat it blindly. An <code>authToken</code> ties the call to a user.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CreateLearningPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CreateLearningPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CreateLearningPath as default
};
