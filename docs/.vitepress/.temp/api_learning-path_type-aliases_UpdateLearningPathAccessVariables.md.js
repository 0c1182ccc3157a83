import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateLearningPathAccessVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/UpdateLearningPathAccessVariables.md","filePath":"api/learning-path/type-aliases/UpdateLearningPathAccessVariables.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/UpdateLearningPathAccessVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / UpdateLearningPathAccessVariables</p><h1 id="type-alias-updatelearningpathaccessvariables" tabindex="-1">Type Alias: UpdateLearningPathAccessVariables <a class="header-anchor" href="#type-alias-updatelearningpathaccessvariables" aria-label="Permalink to &quot;Type Alias: UpdateLearningPathAccessVariables&quot;">​</a></h1><blockquote><p><strong>UpdateLearningPathAccessVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-slug"></a> <code>slug</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><code>&quot;not-started&quot;</code> | <code>&quot;started&quot;</code> | <code>&quot;not-completed&quot;</code> | <code>string</code> &amp; <code>object</code></td><td><code>not-started</code>, <code>started</code> or <code>not-completed</code>. There is no <code>completed</code> here.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/UpdateLearningPathAccessVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateLearningPathAccessVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateLearningPathAccessVariables as default
};
