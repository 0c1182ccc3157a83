import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listIltInstructors","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listIltInstructors.md","filePath":"api/skilljar/functions/variables/listIltInstructors.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listIltInstructors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listIltInstructors</p><h1 id="variable-listiltinstructors" tabindex="-1">Variable: listIltInstructors <a class="header-anchor" href="#variable-listiltinstructors" aria-label="Permalink to &quot;Variable: listIltInstructors&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listIltInstructors</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/IltInstructorListQuery.html"><code>IltInstructorListQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/IltInstructor.html"><code>IltInstructor</code></a>&gt;&gt;</p></blockquote><p>Lists the instructors of live training. The documented fields do not include their ids.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listIltInstructors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listIltInstructors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listIltInstructors as default
};
