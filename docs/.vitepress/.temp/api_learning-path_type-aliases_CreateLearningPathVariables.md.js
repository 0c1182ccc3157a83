import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CreateLearningPathVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CreateLearningPathVariables.md","filePath":"api/learning-path/type-aliases/CreateLearningPathVariables.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CreateLearningPathVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CreateLearningPathVariables</p><h1 id="type-alias-createlearningpathvariables" tabindex="-1">Type Alias: CreateLearningPathVariables <a class="header-anchor" href="#type-alias-createlearningpathvariables" aria-label="Permalink to &quot;Type Alias: CreateLearningPathVariables&quot;">​</a></h1><blockquote><p><strong>CreateLearningPathVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clientid"></a> <code>clientId?</code></td><td><code>string</code> | <code>null</code></td><td>Sub-tenant that gets the path; without it, the root client does.</td></tr><tr><td><a id="property-language"></a> <code>language?</code></td><td><code>string</code> | <code>null</code></td><td>Language tag, BCP 47, for example <code>de</code>.</td></tr><tr><td><a id="property-milestones"></a> <code>milestones</code></td><td><a href="./MilestoneInput.html"><code>MilestoneInput</code></a>[]</td><td>At least one, in their order.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CreateLearningPathVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CreateLearningPathVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CreateLearningPathVariables as default
};
