import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deleteIltInstructor","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/deleteIltInstructor.md","filePath":"api/skilljar/functions/variables/deleteIltInstructor.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/deleteIltInstructor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / deleteIltInstructor</p><h1 id="variable-deleteiltinstructor" tabindex="-1">Variable: deleteIltInstructor <a class="header-anchor" href="#variable-deleteiltinstructor" aria-label="Permalink to &quot;Variable: deleteIltInstructor&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deleteIltInstructor</strong>: <code>Method</code>&lt;[<code>id</code>: <code>string</code> | <code>number</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/ConfirmOptions.html"><code>ConfirmOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Removes an instructor from the organisation. The id is an integer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/deleteIltInstructor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deleteIltInstructor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deleteIltInstructor as default
};
