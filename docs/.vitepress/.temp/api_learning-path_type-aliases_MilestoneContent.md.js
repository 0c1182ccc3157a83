import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneContent","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneContent.md","filePath":"api/learning-path/type-aliases/MilestoneContent.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneContent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneContent</p><h1 id="type-alias-milestonecontent" tabindex="-1">Type Alias: MilestoneContent <a class="header-anchor" href="#type-alias-milestonecontent" aria-label="Permalink to &quot;Type Alias: MilestoneContent&quot;">​</a></h1><blockquote><p><strong>MilestoneContent</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-contentitems"></a> <code>contentItems</code></td><td><code>object</code>[] | <code>null</code></td><td>Catalog entries of the milestone. Which of them are required stands in <code>milestoneCourses</code>.</td></tr><tr><td><a id="property-milestonecompetencyassessment"></a> <code>milestoneCompetencyAssessment</code></td><td>{ <code>allowRetakes</code>: <code>boolean</code> | <code>null</code>; <code>competencyAssessmentId</code>: <code>string</code>; <code>id</code>: <code>string</code>; <code>passingScoreRequired</code>: <code>boolean</code> | <code>null</code>; <code>requirement</code>: <a href="./MilestoneRequirement.html"><code>MilestoneRequirement</code></a> | <code>null</code>; <code>title</code>: <code>string</code>; <code>type</code>: <a href="./MilestoneCompetencyAssessmentType.html"><code>MilestoneCompetencyAssessmentType</code></a>; } | <code>null</code></td><td>Set if <code>kind</code> is <code>competencyAssessment</code>.</td></tr><tr><td><a id="property-milestonecourses"></a> <code>milestoneCourses</code></td><td><code>object</code>[] | <code>null</code></td><td>Courses with their requirement level.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneContent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneContent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneContent as default
};
