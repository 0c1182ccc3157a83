import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createLimiter()","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/functions/createLimiter.md","filePath":"api/instruqt/functions/functions/createLimiter.md"}');
const _sfc_main = { name: "api/instruqt/functions/functions/createLimiter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / createLimiter</p><h1 id="function-createlimiter" tabindex="-1">Function: createLimiter() <a class="header-anchor" href="#function-createlimiter" aria-label="Permalink to &quot;Function: createLimiter()&quot;">​</a></h1><blockquote><p><strong>createLimiter</strong>(<code>options</code>, <code>clock?</code>): <a href="./../interfaces/CallLimiter.html"><code>CallLimiter</code></a></p></blockquote><p>Creates a client-side rate limiter. Several clients can share it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><code>options</code></td><td><a href="./../../../learning-platforms/interfaces/RateLimitOptions.html"><code>RateLimitOptions</code></a></td><td><code>undefined</code></td></tr><tr><td><code>clock?</code></td><td><a href="./../../../learning-platforms/interfaces/Clock.html"><code>Clock</code></a></td><td><code>systemClock</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CallLimiter.html"><code>CallLimiter</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/functions/createLimiter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createLimiter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createLimiter as default
};
