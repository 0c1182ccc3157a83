import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserLessonReplacement","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserLessonReplacement.md","filePath":"api/skilljar/interfaces/UserLessonReplacement.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserLessonReplacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserLessonReplacement</p><h1 id="interface-userlessonreplacement" tabindex="-1">Interface: UserLessonReplacement <a class="header-anchor" href="#interface-userlessonreplacement" aria-label="Permalink to &quot;Interface: UserLessonReplacement&quot;">​</a></h1><p>The body of PUT.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./UserLessonUpdate.html"><code>UserLessonUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lesson_progress"></a> <code>lesson_progress</code></td><td><a href="./LessonProgressUpdate.html"><code>LessonProgressUpdate</code></a></td><td>Required for PUT.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserLessonReplacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserLessonReplacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserLessonReplacement as default
};
