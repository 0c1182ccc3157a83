import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isLearningPlatformError()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/functions/isLearningPlatformError.md","filePath":"api/learning-platforms/functions/isLearningPlatformError.md"}');
const _sfc_main = { name: "api/learning-platforms/functions/isLearningPlatformError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / isLearningPlatformError</p><h1 id="function-islearningplatformerror" tabindex="-1">Function: isLearningPlatformError() <a class="header-anchor" href="#function-islearningplatformerror" aria-label="Permalink to &quot;Function: isLearningPlatformError()&quot;">​</a></h1><blockquote><p><strong>isLearningPlatformError</strong>(<code>value</code>): <code>value is AnyLearningPlatformError</code></p></blockquote><p>True for any error of this SDK, also one thrown by another copy of the package. Narrow further by <code>code</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>value</code></td><td><code>unknown</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>value is AnyLearningPlatformError</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/functions/isLearningPlatformError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isLearningPlatformError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isLearningPlatformError as default
};
