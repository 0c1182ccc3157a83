import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArchiveCourse","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ArchiveCourse.md","filePath":"api/learning-path/type-aliases/ArchiveCourse.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ArchiveCourse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ArchiveCourse</p><h1 id="type-alias-archivecourse" tabindex="-1">Type Alias: ArchiveCourse <a class="header-anchor" href="#type-alias-archivecourse" aria-label="Permalink to &quot;Type Alias: ArchiveCourse&quot;">​</a></h1><blockquote><p><strong>ArchiveCourse</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-archiveusercourse"></a> <code>ArchiveUserCourse</code></td><td><code>string</code> | <code>null</code></td><td>Take a course off the active list of the user of the <code>authToken</code>. Enrolment and progress are kept; <code>ReinstateUserCourse</code> brings it back. Answers the course&#39;s id, or null, without an error, if nothing was archived.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ArchiveCourse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArchiveCourse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArchiveCourse as default
};
