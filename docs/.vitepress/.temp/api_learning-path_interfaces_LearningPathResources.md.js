import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearningPathResources","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/interfaces/LearningPathResources.md","filePath":"api/learning-path/interfaces/LearningPathResources.md"}');
const _sfc_main = { name: "api/learning-path/interfaces/LearningPathResources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / LearningPathResources</p><h1 id="interface-learningpathresources" tabindex="-1">Interface: LearningPathResources <a class="header-anchor" href="#interface-learningpathresources" aria-label="Permalink to &quot;Interface: LearningPathResources&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../learning-platforms/interfaces/LearningPathClient.html"><code>LearningPathClient</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-attendance"></a> <code>attendance</code></td><td><a href="./LearningPathAttendance.html"><code>LearningPathAttendance</code></a></td></tr><tr><td><a id="property-courses"></a> <code>courses</code></td><td><a href="./LearningPathCourses.html"><code>LearningPathCourses</code></a></td></tr><tr><td><a id="property-learningpaths"></a> <code>learningPaths</code></td><td><a href="./LearningPathLearningPaths.html"><code>LearningPathLearningPaths</code></a></td></tr><tr><td><a id="property-milestones"></a> <code>milestones</code></td><td><a href="./LearningPathMilestones.html"><code>LearningPathMilestones</code></a></td></tr><tr><td><a id="property-progress"></a> <code>progress</code></td><td><a href="./LearningPathProgress.html"><code>LearningPathProgress</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/interfaces/LearningPathResources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPathResources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPathResources as default
};
