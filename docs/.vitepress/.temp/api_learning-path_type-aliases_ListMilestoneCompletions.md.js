import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListMilestoneCompletions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ListMilestoneCompletions.md","filePath":"api/learning-path/type-aliases/ListMilestoneCompletions.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ListMilestoneCompletions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ListMilestoneCompletions</p><h1 id="type-alias-listmilestonecompletions" tabindex="-1">Type Alias: ListMilestoneCompletions <a class="header-anchor" href="#type-alias-listmilestonecompletions" aria-label="Permalink to &quot;Type Alias: ListMilestoneCompletions&quot;">​</a></h1><blockquote><p><strong>ListMilestoneCompletions</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-currentuserlearningpathmilestonecompletionsbyslug"></a> <code>CurrentUserLearningPathMilestoneCompletionsBySlug</code></td><td>(<a href="./MilestoneCompletion.html"><code>MilestoneCompletion</code></a> | <code>null</code>)[] | <code>null</code></td><td>Milestones of a learning path that the user of the <code>authToken</code> has completed. Without a token the list is empty or shortened; no error is promised. Items may be null.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ListMilestoneCompletions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListMilestoneCompletions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListMilestoneCompletions as default
};
