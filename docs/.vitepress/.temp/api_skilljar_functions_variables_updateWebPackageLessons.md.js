import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateWebPackageLessons","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateWebPackageLessons.md","filePath":"api/skilljar/functions/variables/updateWebPackageLessons.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateWebPackageLessons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateWebPackageLessons</p><h1 id="variable-updatewebpackagelessons" tabindex="-1">Variable: updateWebPackageLessons <a class="header-anchor" href="#variable-updatewebpackagelessons" aria-label="Permalink to &quot;Variable: updateWebPackageLessons&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateWebPackageLessons</strong>: <code>Method</code>&lt;[<code>webPackageId</code>: <code>string</code>], <a href="./../../interfaces/WebPackageReplacement.html"><code>WebPackageReplacement</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Replaces a web package with another in every lesson that uses it. Content items do not change. The path has the package to replace, the input the new one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateWebPackageLessons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateWebPackageLessons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateWebPackageLessons as default
};
