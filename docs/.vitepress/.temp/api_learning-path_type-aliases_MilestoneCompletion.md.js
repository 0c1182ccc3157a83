import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneCompletion","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneCompletion.md","filePath":"api/learning-path/type-aliases/MilestoneCompletion.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneCompletion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneCompletion</p><h1 id="type-alias-milestonecompletion" tabindex="-1">Type Alias: MilestoneCompletion <a class="header-anchor" href="#type-alias-milestonecompletion" aria-label="Permalink to &quot;Type Alias: MilestoneCompletion&quot;">​</a></h1><blockquote><p><strong>MilestoneCompletion</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath</code></td><td><a href="./LearningPathRef.html"><code>LearningPathRef</code></a></td><td>-</td></tr><tr><td><a id="property-milestone"></a> <code>milestone</code></td><td><a href="./MilestoneRef.html"><code>MilestoneRef</code></a> | <code>null</code></td><td>Null if the action concerns no milestone.</td></tr><tr><td><a id="property-source"></a> <code>source</code></td><td><code>string</code> | <code>null</code></td><td>What recorded the action, for example <code>learner</code>; no list of values is published.</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp</code></td><td><code>string</code> | <code>null</code></td><td>When it happened.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code> | <code>null</code></td><td>For example <code>milestone_completed</code>; no list of values is published.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>Who did it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneCompletion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneCompletion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneCompletion as default
};
