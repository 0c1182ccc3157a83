import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateLimitOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RateLimitOptions.md","filePath":"api/learning-platforms/interfaces/RateLimitOptions.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RateLimitOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RateLimitOptions</p><h1 id="interface-ratelimitoptions" tabindex="-1">Interface: RateLimitOptions <a class="header-anchor" href="#interface-ratelimitoptions" aria-label="Permalink to &quot;Interface: RateLimitOptions&quot;">​</a></h1><p>A client-side rate limit: delays calls that the platform would refuse.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-concurrency"></a> <code>concurrency?</code></td><td><code>number</code></td><td>Maximum number of parallel requests. Default: 128.</td></tr><tr><td><a id="property-store"></a> <code>store?</code></td><td><a href="./RateLimitStore.html"><code>RateLimitStore</code></a></td><td>Stores the windows for several processes that share a key. Default: each client keeps its own.</td></tr><tr><td><a id="property-wait"></a> <code>wait?</code></td><td><code>&quot;deadline&quot;</code> | <code>&quot;always&quot;</code></td><td><code>&#39;deadline&#39;</code>: a call that would wait for its permit beyond its deadline fails at once with a <code>RateLimitError</code>. <code>&#39;always&#39;</code>: waits for permits do not count towards the deadline, for jobs that may take hours. Default: <code>&#39;deadline&#39;</code>.</td></tr><tr><td><a id="property-windows"></a> <code>windows?</code></td><td>readonly <a href="./RateWindow.html"><code>RateWindow</code></a>[]</td><td>Limits that all apply at the same time. Default: the platform&#39;s documented limits.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RateLimitOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateLimitOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateLimitOptions as default
};
