import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPublishedCourseGroupPrerequisite","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPublishedCourseGroupPrerequisite.md","filePath":"api/skilljar/functions/variables/getPublishedCourseGroupPrerequisite.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPublishedCourseGroupPrerequisite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPublishedCourseGroupPrerequisite</p><h1 id="variable-getpublishedcoursegroupprerequisite" tabindex="-1">Variable: getPublishedCourseGroupPrerequisite <a class="header-anchor" href="#variable-getpublishedcoursegroupprerequisite" aria-label="Permalink to &quot;Variable: getPublishedCourseGroupPrerequisite&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPublishedCourseGroupPrerequisite</strong>: <code>Method</code>&lt;[<code>path</code>: <code>Path</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/GroupPrerequisite.html"><code>GroupPrerequisite</code></a>&gt;&gt;</p></blockquote><p>Retrieves a group that is a prerequisite of a published course; 404 if it is not one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPublishedCourseGroupPrerequisite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPublishedCourseGroupPrerequisite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPublishedCourseGroupPrerequisite as default
};
