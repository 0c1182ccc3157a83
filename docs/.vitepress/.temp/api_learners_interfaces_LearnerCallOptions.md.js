import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearnerCallOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearnerCallOptions.md","filePath":"api/learners/interfaces/LearnerCallOptions.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearnerCallOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnerCallOptions</p><h1 id="interface-learnercalloptions" tabindex="-1">Interface: LearnerCallOptions <a class="header-anchor" href="#interface-learnercalloptions" aria-label="Permalink to &quot;Interface: LearnerCallOptions&quot;">​</a></h1><p>Options of every method. <code>signal</code> aborts all requests; the others are those of each request.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SourceOptions</code></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ActivityOptions.html"><code>ActivityOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-platforms"></a> <code>platforms?</code></td><td>readonly (keyof <a href="./../../learning-platforms/interfaces/PlatformClients.html"><code>PlatformClients</code></a>)[]</td><td>Default: all that have a client.</td></tr><tr><td><a id="property-retry"></a> <code>retry?</code></td><td><code>false</code> | <a href="./../../learning-platforms/interfaces/RetryOptions.html"><code>RetryOptions</code></a></td><td>Retry options of this call, or <code>false</code> to never retry. Default: the client&#39;s.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>Aborts the call at any point. The call rejects with the signal&#39;s reason.</td></tr><tr><td><a id="property-timeout"></a> <code>timeout?</code></td><td><code>number</code></td><td>Timeout of one attempt, including headers and body, in milliseconds. Default: the client&#39;s.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearnerCallOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerCallOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerCallOptions as default
};
