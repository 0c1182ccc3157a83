import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneInput.md","filePath":"api/learning-path/type-aliases/MilestoneInput.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneInput</p><h1 id="type-alias-milestoneinput" tabindex="-1">Type Alias: MilestoneInput <a class="header-anchor" href="#type-alias-milestoneinput" aria-label="Permalink to &quot;Type Alias: MilestoneInput&quot;">​</a></h1><blockquote><p><strong>MilestoneInput</strong> = <code>object</code></p></blockquote><p>No field table of this input is published. Safe is <code>{ name, milestoneCourses }</code>, the form of the 2023 schema; the other members stand in one example and may be rejected.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-courseids"></a> <code>courseIds?</code></td><td><code>string</code>[] | <code>null</code></td><td>The same courses as <code>milestoneCourses</code>, without their requirement level.</td></tr><tr><td><a id="property-kind"></a> <code>kind?</code></td><td><a href="./MilestoneKind.html"><code>MilestoneKind</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-milestonecourses"></a> <code>milestoneCourses?</code></td><td><a href="./MilestoneCourseInput.html"><code>MilestoneCourseInput</code></a>[] | <code>null</code></td><td>Required in 2023; optional here because the reference&#39;s example leaves it out.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-requirement"></a> <code>requirement?</code></td><td><a href="./MilestoneRequirement.html"><code>MilestoneRequirement</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneInput as default
};
