import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateLimitState","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RateLimitState.md","filePath":"api/learning-platforms/interfaces/RateLimitState.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RateLimitState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RateLimitState</p><h1 id="interface-ratelimitstate" tabindex="-1">Interface: RateLimitState <a class="header-anchor" href="#interface-ratelimitstate" aria-label="Permalink to &quot;Interface: RateLimitState&quot;">​</a></h1><p>The remaining capacity of the rate limit, as far as this client knows.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-queued"></a> <code>queued</code></td><td><code>number</code></td><td>Number of calls that wait for a permit.</td></tr><tr><td><a id="property-running"></a> <code>running</code></td><td><code>number</code></td><td>Number of requests under way.</td></tr><tr><td><a id="property-windows"></a> <code>windows</code></td><td>readonly <code>object</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RateLimitState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateLimitState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateLimitState as default
};
