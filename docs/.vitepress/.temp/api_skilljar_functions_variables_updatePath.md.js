import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updatePath","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updatePath.md","filePath":"api/skilljar/functions/variables/updatePath.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updatePath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updatePath</p><h1 id="variable-updatepath" tabindex="-1">Variable: updatePath <a class="header-anchor" href="#variable-updatepath" aria-label="Permalink to &quot;Variable: updatePath&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updatePath</strong>: <code>Method</code>&lt;[<code>pathId</code>: <code>string</code>], <a href="./../../interfaces/PathUpdate.html"><code>PathUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Path.html"><code>Path</code></a>&gt;&gt;</p></blockquote><p>Updates only the given texts of a path.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updatePath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updatePath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updatePath as default
};
