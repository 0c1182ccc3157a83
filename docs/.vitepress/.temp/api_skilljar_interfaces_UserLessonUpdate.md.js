import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserLessonUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserLessonUpdate.md","filePath":"api/skilljar/interfaces/UserLessonUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserLessonUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserLessonUpdate</p><h1 id="interface-userlessonupdate" tabindex="-1">Interface: UserLessonUpdate <a class="header-anchor" href="#interface-userlessonupdate" aria-label="Permalink to &quot;Interface: UserLessonUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./UserLessonReplacement.html"><code>UserLessonReplacement</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lesson_progress"></a> <code>lesson_progress?</code></td><td><a href="./LessonProgressUpdate.html"><code>LessonProgressUpdate</code></a></td><td>Required for PUT.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserLessonUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserLessonUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserLessonUpdate as default
};
