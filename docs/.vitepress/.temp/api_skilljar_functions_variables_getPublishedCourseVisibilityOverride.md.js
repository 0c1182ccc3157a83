import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPublishedCourseVisibilityOverride","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPublishedCourseVisibilityOverride.md","filePath":"api/skilljar/functions/variables/getPublishedCourseVisibilityOverride.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPublishedCourseVisibilityOverride.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPublishedCourseVisibilityOverride</p><h1 id="variable-getpublishedcoursevisibilityoverride" tabindex="-1">Variable: getPublishedCourseVisibilityOverride <a class="header-anchor" href="#variable-getpublishedcoursevisibilityoverride" aria-label="Permalink to &quot;Variable: getPublishedCourseVisibilityOverride&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPublishedCourseVisibilityOverride</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/VisibilityOverride.html"><code>VisibilityOverride</code></a>&gt;&gt;</p></blockquote><p>Retrieves whether a published course is shown to one group; 404 if there is no override for the group.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPublishedCourseVisibilityOverride.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPublishedCourseVisibilityOverride = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPublishedCourseVisibilityOverride as default
};
