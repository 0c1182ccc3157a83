import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createClient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/functions/createClient.md","filePath":"api/learning-path/functions/functions/createClient.md"}');
const _sfc_main = { name: "api/learning-path/functions/functions/createClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / createClient</p><h1 id="function-createclient" tabindex="-1">Function: createClient() <a class="header-anchor" href="#function-createclient" aria-label="Permalink to &quot;Function: createClient()&quot;">​</a></h1><blockquote><p><strong>createClient</strong>(<code>__namedParameters</code>): <code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</p></blockquote><p>Creates a client without methods, for the functions of this entry point: your bundle contains only the operations that you call. It has no rate limit unless you pass a limiter: <code>createLimiter({ windows: [{ limit: 600, intervalMs: 60_000 }] })</code>. The option <code>select</code> needs <code>createClient({ selections, … })</code>, which adds a parser to your bundle.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>__namedParameters</code></td><td><code>Omit</code>&lt;<a href="./../../../learning-platforms/interfaces/LearningPathOptions.html"><code>LearningPathOptions</code></a>, <code>&quot;rateLimit&quot;</code>&gt; &amp; <code>object</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>GraphQLClientLike</code>&lt;<code>&quot;learningPath&quot;</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigurationError when an option is missing or invalid.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/functions/createClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createClient as default
};
