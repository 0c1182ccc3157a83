import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateLimitedOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/RateLimitedOptions.md","filePath":"api/mocks/interfaces/RateLimitedOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/RateLimitedOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / RateLimitedOptions</p><h1 id="interface-ratelimitedoptions" tabindex="-1">Interface: RateLimitedOptions <a class="header-anchor" href="#interface-ratelimitedoptions" aria-label="Permalink to &quot;Interface: RateLimitedOptions&quot;">​</a></h1><p>How a platform refuses by its rate limit.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-after"></a> <code>after?</code></td><td><code>number</code></td><td>Requests that pass before the first refusal, and again after each wait (then at least one). A whole number. Default: 0.</td></tr><tr><td><a id="property-per"></a> <code>per?</code></td><td><code>number</code></td><td>Seconds in which those requests are counted, from the first of them; then the count begins anew. Default: no end.</td></tr><tr><td><a id="property-retryafter"></a> <code>retryAfter?</code></td><td><code>number</code> | <code>null</code></td><td>Seconds that everything is refused for, and that the refusals ask to wait, rounded up to whole ones as on the wire. <code>0</code>: come back at once. <code>null</code>: the refusals do not say, and go on until the end of <code>per</code>, or without it until <code>off()</code>. Default: what is left of <code>per</code>, or 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/RateLimitedOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateLimitedOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateLimitedOptions as default
};
