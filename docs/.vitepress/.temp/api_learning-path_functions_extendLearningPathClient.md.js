import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: extendLearningPathClient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/extendLearningPathClient.md","filePath":"api/learning-path/functions/extendLearningPathClient.md"}');
const _sfc_main = { name: "api/learning-path/functions/extendLearningPathClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / extendLearningPathClient</p><h1 id="function-extendlearningpathclient" tabindex="-1">Function: extendLearningPathClient() <a class="header-anchor" href="#function-extendlearningpathclient" aria-label="Permalink to &quot;Function: extendLearningPathClient()&quot;">​</a></h1><blockquote><p><strong>extendLearningPathClient</strong>(<code>client</code>, <code>operations</code>): <code>object</code></p></blockquote><p>A client with the operations of a schema of your own; it shares connection, limits and options with the one given. The modules that <code>learning-platforms/codegen</code> generates call it, and type it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</td></tr><tr><td><code>operations</code></td><td><a href="./../../codegen/runtime/interfaces/OwnOperations.html"><code>OwnOperations</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigurationError when <code>client</code> is no client of this platform.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/extendLearningPathClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const extendLearningPathClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  extendLearningPathClient as default
};
