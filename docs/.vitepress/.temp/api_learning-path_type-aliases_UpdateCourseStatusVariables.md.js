import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateCourseStatusVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/UpdateCourseStatusVariables.md","filePath":"api/learning-path/type-aliases/UpdateCourseStatusVariables.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/UpdateCourseStatusVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / UpdateCourseStatusVariables</p><h1 id="type-alias-updatecoursestatusvariables" tabindex="-1">Type Alias: UpdateCourseStatusVariables <a class="header-anchor" href="#type-alias-updatecoursestatusvariables" aria-label="Permalink to &quot;Type Alias: UpdateCourseStatusVariables&quot;">​</a></h1><blockquote><p><strong>UpdateCourseStatusVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>Either this, <code>slug</code> or <code>sku</code>.</td></tr><tr><td><a id="property-sku"></a> <code>sku?</code></td><td><code>string</code> | <code>null</code></td><td>Either this, <code>id</code> or <code>slug</code>.</td></tr><tr><td><a id="property-slug"></a> <code>slug?</code></td><td><code>string</code> | <code>null</code></td><td>Either this, <code>id</code> or <code>sku</code>.</td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><code>&quot;started&quot;</code> | <code>&quot;not-completed&quot;</code> | <code>&quot;completed&quot;</code> | <code>string</code> &amp; <code>object</code></td><td><code>started</code>, <code>not-completed</code> or <code>completed</code>.</td></tr><tr><td><a id="property-statuschangedate"></a> <code>statusChangeDate?</code></td><td><code>string</code> | <code>null</code></td><td>When the status changed, in ISO 8601 and not in the future; without it, now.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/UpdateCourseStatusVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateCourseStatusVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateCourseStatusVariables as default
};
