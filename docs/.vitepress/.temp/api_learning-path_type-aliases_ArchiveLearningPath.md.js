import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArchiveLearningPath","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ArchiveLearningPath.md","filePath":"api/learning-path/type-aliases/ArchiveLearningPath.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ArchiveLearningPath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ArchiveLearningPath</p><h1 id="type-alias-archivelearningpath" tabindex="-1">Type Alias: ArchiveLearningPath <a class="header-anchor" href="#type-alias-archivelearningpath" aria-label="Permalink to &quot;Type Alias: ArchiveLearningPath&quot;">​</a></h1><blockquote><p><strong>ArchiveLearningPath</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-archiveuserlearningpath"></a> <code>ArchiveUserLearningPath</code></td><td><code>string</code> | <code>null</code></td><td>Take a learning path off the active list of the user of the <code>authToken</code>. Enrolment and progress are kept; <code>ReinstateUserLearningPath</code> brings it back. Answers the path&#39;s id, or null, without an error, if nothing was archived.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ArchiveLearningPath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArchiveLearningPath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArchiveLearningPath as default
};
