import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listUserLessons","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listUserLessons.md","filePath":"api/skilljar/functions/variables/listUserLessons.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listUserLessons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listUserLessons</p><h1 id="variable-listuserlessons" tabindex="-1">Variable: listUserLessons <a class="header-anchor" href="#variable-listuserlessons" aria-label="Permalink to &quot;Variable: listUserLessons&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listUserLessons</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <a href="./../../interfaces/PageNumberQuery.html"><code>PageNumberQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/UserLesson.html"><code>UserLesson</code></a>&gt;&gt;</p></blockquote><p>Lists the lessons of a course with a learner&#39;s progress. Documented, but some organisations receive a 404.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listUserLessons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listUserLessons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listUserLessons as default
};
