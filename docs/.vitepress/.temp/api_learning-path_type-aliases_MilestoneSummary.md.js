import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneSummary.md","filePath":"api/learning-path/type-aliases/MilestoneSummary.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneSummary</p><h1 id="type-alias-milestonesummary" tabindex="-1">Type Alias: MilestoneSummary <a class="header-anchor" href="#type-alias-milestonesummary" aria-label="Permalink to &quot;Type Alias: MilestoneSummary&quot;">​</a></h1><blockquote><p><strong>MilestoneSummary</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completioncriteriadescription"></a> <code>completionCriteriaDescription</code></td><td><code>string</code> | <code>null</code></td><td>For people; <code>completionCriteria</code> is the form for programs.</td></tr><tr><td><a id="property-createdat"></a> <code>createdAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./MilestoneKind.html"><code>MilestoneKind</code></a></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-releasedate"></a> <code>releaseDate</code></td><td><code>string</code> | <code>null</code></td><td>Opens on this date, for everybody; <code>releaseDays</code> is relative.</td></tr><tr><td><a id="property-releasedays"></a> <code>releaseDays</code></td><td><code>number</code> | <code>null</code></td><td>Opens this many days after a learner&#39;s enrolment.</td></tr><tr><td><a id="property-requirement"></a> <code>requirement</code></td><td><a href="./MilestoneRequirement.html"><code>MilestoneRequirement</code></a></td><td>Whether the path can be completed without it.</td></tr><tr><td><a id="property-updatedat"></a> <code>updatedAt</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneSummary as default
};
