import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addPublishedCoursePrerequisite","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addPublishedCoursePrerequisite.md","filePath":"api/skilljar/functions/variables/addPublishedCoursePrerequisite.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addPublishedCoursePrerequisite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addPublishedCoursePrerequisite</p><h1 id="variable-addpublishedcourseprerequisite" tabindex="-1">Variable: addPublishedCoursePrerequisite <a class="header-anchor" href="#variable-addpublishedcourseprerequisite" aria-label="Permalink to &quot;Variable: addPublishedCoursePrerequisite&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addPublishedCoursePrerequisite</strong>: <code>Method</code>&lt;[<code>publishedCourseId</code>: <code>string</code>], <a href="./../../interfaces/PublishedCoursePrerequisiteCreate.html"><code>PublishedCoursePrerequisiteCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PublishedCoursePrerequisite.html"><code>PublishedCoursePrerequisite</code></a>&gt;&gt;</p></blockquote><p>Adds a published course to the prerequisites of another. <code>require_all_prerequisites</code> of the published course determines whether all of them are required, or one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addPublishedCoursePrerequisite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addPublishedCoursePrerequisite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addPublishedCoursePrerequisite as default
};
