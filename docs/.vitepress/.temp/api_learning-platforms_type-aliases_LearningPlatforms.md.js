import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearningPlatforms<Options>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/LearningPlatforms.md","filePath":"api/learning-platforms/type-aliases/LearningPlatforms.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/LearningPlatforms.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / LearningPlatforms</p><h1 id="type-alias-learningplatforms-options" tabindex="-1">Type Alias: LearningPlatforms&lt;Options&gt; <a class="header-anchor" href="#type-alias-learningplatforms-options" aria-label="Permalink to &quot;Type Alias: LearningPlatforms\\&lt;Options\\&gt;&quot;">​</a></h1><blockquote><p><strong>LearningPlatforms</strong>&lt;<code>Options</code>&gt; = <code>{ readonly [P in keyof PlatformClients as P extends keyof Options ? undefined extends Options[P] ? never : P : never]: PlatformClients[P] }</code> &amp; <code>object</code></p></blockquote><p>The clients of the configured platforms. Platforms that are not configured are not in the type.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-options"></a> <code>Options</code></td><td><code>Record</code>&lt;<a href="./PlatformName.html"><code>PlatformName</code></a>, <code>object</code>&gt;</td></tr></tbody></table><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>learners</code></td><td><a href="./../../learners/interfaces/Learners.html"><code>Learners</code></a></td><td>One learner over the configured platforms. Loaded with the first call.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/LearningPlatforms.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPlatforms = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPlatforms as default
};
