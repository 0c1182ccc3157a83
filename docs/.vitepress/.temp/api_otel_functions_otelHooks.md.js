import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: otelHooks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/otel/functions/otelHooks.md","filePath":"api/otel/functions/otelHooks.md"}');
const _sfc_main = { name: "api/otel/functions/otelHooks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">otel</a> / otelHooks</p><h1 id="function-otelhooks" tabindex="-1">Function: otelHooks() <a class="header-anchor" href="#function-otelhooks" aria-label="Permalink to &quot;Function: otelHooks()&quot;">​</a></h1><blockquote><p><strong>otelHooks</strong>(<code>__namedParameters?</code>): <a href="./../../learning-platforms/interfaces/Hooks.html"><code>Hooks</code></a></p></blockquote><p>Returns hooks that create an OpenTelemetry client span for every attempt. Attributes follow the HTTP and GraphQL semantic conventions: method, URL without secrets and values, server, status, resend count, GraphQL operation type, and the SDK&#39;s name of the operation. A span is a child of the span that is active at the call, and is the active one during its attempt. The request carries its context, as the global propagator writes it: <code>traceparent</code>, and <code>baggage</code> where it is set up.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>__namedParameters?</code></td><td><a href="./../interfaces/OtelOptions.html"><code>OtelOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../learning-platforms/interfaces/Hooks.html"><code>Hooks</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> lp</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> createLearningPlatforms</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ skilljar: { apiKey }, hooks: </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">otelHooks</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">() });</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/otel/functions/otelHooks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const otelHooks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  otelHooks as default
};
