import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: asLearner()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/functions/asLearner.md","filePath":"api/learning-path/functions/functions/asLearner.md"}');
const _sfc_main = { name: "api/learning-path/functions/functions/asLearner.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / asLearner</p><h1 id="function-aslearner" tabindex="-1">Function: asLearner() <a class="header-anchor" href="#function-aslearner" aria-label="Permalink to &quot;Function: asLearner()&quot;">​</a></h1><blockquote><p><strong>asLearner</strong>(<code>client</code>, <code>authToken</code>): <code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</p></blockquote><p>Returns a client that acts for one learner, with a token from <code>login</code>. It shares everything else with <code>client</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</td></tr><tr><td><code>authToken</code></td><td><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/functions/asLearner.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const asLearner = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  asLearner as default
};
