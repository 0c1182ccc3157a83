import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getIltInstructor","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getIltInstructor.md","filePath":"api/skilljar/functions/variables/getIltInstructor.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getIltInstructor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getIltInstructor</p><h1 id="variable-getiltinstructor" tabindex="-1">Variable: getIltInstructor <a class="header-anchor" href="#variable-getiltinstructor" aria-label="Permalink to &quot;Variable: getIltInstructor&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getIltInstructor</strong>: <code>Method</code>&lt;[<code>id</code>: <code>string</code> | <code>number</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/IltInstructor.html"><code>IltInstructor</code></a>&gt;&gt;</p></blockquote><p>Retrieves an instructor of live training. The id is an integer, unlike all other ids.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getIltInstructor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getIltInstructor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getIltInstructor as default
};
