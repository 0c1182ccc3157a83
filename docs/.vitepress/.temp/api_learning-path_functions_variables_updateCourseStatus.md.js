import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateCourseStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/variables/updateCourseStatus.md","filePath":"api/learning-path/functions/variables/updateCourseStatus.md"}');
const _sfc_main = { name: "api/learning-path/functions/variables/updateCourseStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / updateCourseStatus</p><h1 id="variable-updatecoursestatus" tabindex="-1">Variable: updateCourseStatus <a class="header-anchor" href="#variable-updatecoursestatus" aria-label="Permalink to &quot;Variable: updateCourseStatus&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateCourseStatus</strong>: (<code>client</code>, <code>variables</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>boolean</code>&gt;</p></blockquote><p>Set the status of a course for the user of the <code>authToken</code>. Name the course by exactly one of <code>id</code>, <code>slug</code> and <code>sku</code>. True if the status was set.</p><p>Thought Industries mutation <code>UpdateCourseStatus</code>. Safe to repeat only with <code>statusChangeDate</code>.</p><ul><li><code>id</code>: Either this, <code>slug</code> or <code>sku</code>.</li><li><code>sku</code>: Either this, <code>id</code> or <code>slug</code>.</li><li><code>slug</code>: Either this, <code>id</code> or <code>sku</code>.</li><li><code>status</code>: <code>started</code>, <code>not-completed</code> or <code>completed</code>.</li><li><code>statusChangeDate</code>: When the status changed, in ISO 8601 and not in the future; without it, now.</li></ul><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>variables</code></td><td><a href="./../../type-aliases/UpdateCourseStatusVariables.html"><code>UpdateCourseStatusVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>boolean</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/variables/updateCourseStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateCourseStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateCourseStatus as default
};
