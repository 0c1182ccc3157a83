import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ReinstateCourseVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ReinstateCourseVariables.md","filePath":"api/learning-path/type-aliases/ReinstateCourseVariables.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ReinstateCourseVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ReinstateCourseVariables</p><h1 id="type-alias-reinstatecoursevariables" tabindex="-1">Type Alias: ReinstateCourseVariables <a class="header-anchor" href="#type-alias-reinstatecoursevariables" aria-label="Permalink to &quot;Type Alias: ReinstateCourseVariables&quot;">​</a></h1><blockquote><p><strong>ReinstateCourseVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ReinstateCourseVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReinstateCourseVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReinstateCourseVariables as default
};
