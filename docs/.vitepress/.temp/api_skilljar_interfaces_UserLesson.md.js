import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UserLesson","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UserLesson.md","filePath":"api/skilljar/interfaces/UserLesson.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UserLesson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UserLesson</p><h1 id="interface-userlesson" tabindex="-1">Interface: UserLesson <a class="header-anchor" href="#interface-userlesson" aria-label="Permalink to &quot;Interface: UserLesson&quot;">​</a></h1><p>A lesson of a course that a learner is enrolled in, with progress.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-lesson"></a> <code>lesson</code></td><td><code>object</code></td></tr><tr><td><code>lesson.id</code></td><td><code>string</code></td></tr><tr><td><code>lesson.title</code></td><td><code>string</code></td></tr><tr><td><a id="property-lesson_progress"></a> <code>lesson_progress</code></td><td><a href="./LessonProgress.html"><code>LessonProgress</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UserLesson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UserLesson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UserLesson as default
};
