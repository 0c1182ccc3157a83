import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: learningPathMethods","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/variables/learningPathMethods.md","filePath":"api/learning-path/variables/learningPathMethods.md"}');
const _sfc_main = { name: "api/learning-path/variables/learningPathMethods.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / learningPathMethods</p><h1 id="variable-learningpathmethods" tabindex="-1">Variable: learningPathMethods <a class="header-anchor" href="#variable-learningpathmethods" aria-label="Permalink to &quot;Variable: learningPathMethods&quot;">​</a></h1><blockquote><p><code>const</code> <strong>learningPathMethods</strong>: <code>object</code></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-attendance"></a> <code>attendance</code></td><td><code>string</code></td><td><code>&#39;updateMeeting&#39;</code></td></tr><tr><td><a id="property-courses"></a> <code>courses</code></td><td><code>string</code></td><td><code>&#39;archive listPagesCompleted reinstate updateStatus&#39;</code></td></tr><tr><td><a id="property-learningpaths"></a> <code>learningPaths</code></td><td><code>string</code></td><td><code>&#39;archive create getBySlug reinstate updateAccess&#39;</code></td></tr><tr><td><a id="property-milestones"></a> <code>milestones</code></td><td><code>string</code></td><td><code>&#39;get listCompletions&#39;</code></td></tr><tr><td><a id="property-progress"></a> <code>progress</code></td><td><code>string</code></td><td><code>&#39;getCourse listCourseCompletion updateTopic&#39;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/variables/learningPathMethods.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const learningPathMethods = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  learningPathMethods as default
};
