import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateIltInstructor","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateIltInstructor.md","filePath":"api/skilljar/functions/variables/updateIltInstructor.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateIltInstructor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateIltInstructor</p><h1 id="variable-updateiltinstructor" tabindex="-1">Variable: updateIltInstructor <a class="header-anchor" href="#variable-updateiltinstructor" aria-label="Permalink to &quot;Variable: updateIltInstructor&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateIltInstructor</strong>: <code>Method</code>&lt;[<code>id</code>: <code>string</code> | <code>number</code>], <a href="./../../interfaces/IltInstructorUpdate.html"><code>IltInstructorUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/IltInstructor.html"><code>IltInstructor</code></a>&gt;&gt;</p></blockquote><p>Changes an instructor&#39;s e-mail address. Other fields cannot change. The id is an integer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateIltInstructor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateIltInstructor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateIltInstructor as default
};
