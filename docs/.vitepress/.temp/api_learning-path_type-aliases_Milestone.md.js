import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Milestone","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/Milestone.md","filePath":"api/learning-path/type-aliases/Milestone.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/Milestone.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / Milestone</p><h1 id="type-alias-milestone" tabindex="-1">Type Alias: Milestone <a class="header-anchor" href="#type-alias-milestone" aria-label="Permalink to &quot;Type Alias: Milestone&quot;">​</a></h1><blockquote><p><strong>Milestone</strong> = <code>object</code> &amp; <a href="./MilestoneSummary.html"><code>MilestoneSummary</code></a> &amp; <a href="./MilestoneContent.html"><code>MilestoneContent</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>completionCriteria</code></td><td><code>object</code>[] | <code>null</code></td><td>What is checked; <code>completionCriteriaDescription</code> says the same for people.</td></tr><tr><td><code>learningPath</code></td><td><a href="./LearningPathRef.html"><code>LearningPathRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/Milestone.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Milestone = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Milestone as default
};
