import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearningPathSourceOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearningPathSourceOptions.md","filePath":"api/learners/interfaces/LearningPathSourceOptions.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearningPathSourceOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearningPathSourceOptions</p><h1 id="interface-learningpathsourceoptions" tabindex="-1">Interface: LearningPathSourceOptions <a class="header-anchor" href="#interface-learningpathsourceoptions" aria-label="Permalink to &quot;Interface: LearningPathSourceOptions&quot;">​</a></h1><p>What <code>createLearners</code> needs for learning paths, whose API shows a learner&#39;s own progress only.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email?</code></td><td><code>string</code></td><td>The address of the learner of the client&#39;s <code>authToken</code>.</td></tr><tr><td><a id="property-paths"></a> <code>paths</code></td><td>readonly <code>string</code>[]</td><td>The slugs of the learning paths to read. The API does not list them.</td></tr><tr><td><a id="property-tokenof"></a> <code>tokenOf?</code></td><td>(<code>email</code>) =&gt; <code>string</code> | <code>Promise</code>&lt;<code>string</code> | <code>undefined</code>&gt; | <code>undefined</code></td><td>The learner&#39;s token, such as one of your single sign-on: <code>undefined</code> when you have none. Without this function, the learner is that of the client&#39;s <code>authToken</code>, and you must state the address as <code>email</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearningPathSourceOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPathSourceOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPathSourceOptions as default
};
