import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RetryOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RetryOptions.md","filePath":"api/learning-platforms/interfaces/RetryOptions.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RetryOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RetryOptions</p><h1 id="interface-retryoptions" tabindex="-1">Interface: RetryOptions <a class="header-anchor" href="#interface-retryoptions" aria-label="Permalink to &quot;Interface: RetryOptions&quot;">​</a></h1><p>How failed attempts are retried. The operation&#39;s <code>effect</code> decides whether a retry is safe.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attempts"></a> <code>attempts?</code></td><td><code>number</code></td><td>Maximum number of requests, including the first. Default: 3.</td></tr><tr><td><a id="property-basems"></a> <code>baseMs?</code></td><td><code>number</code></td><td>Upper bound of the first random delay, in milliseconds. It doubles with each attempt. Default: 500.</td></tr><tr><td><a id="property-maxms"></a> <code>maxMs?</code></td><td><code>number</code></td><td>Maximum delay, in milliseconds. Does not apply to a delay that the platform requests with <code>Retry-After</code>. Default: 20,000.</td></tr><tr><td><a id="property-on"></a> <code>on?</code></td><td>(<code>error</code>, <code>attempt</code>) =&gt; <code>boolean</code></td><td>Called before each retry that is safe; return <code>false</code> to stop. If it throws, or returns a promise, the call is not retried, and the logger gets an error. Default: always retry.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RetryOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetryOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetryOptions as default
};
