import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProgressOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ProgressOptions.md","filePath":"api/skilljar/interfaces/ProgressOptions.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ProgressOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ProgressOptions</p><h1 id="interface-progressoptions" tabindex="-1">Interface: ProgressOptions <a class="header-anchor" href="#interface-progressoptions" aria-label="Permalink to &quot;Interface: ProgressOptions&quot;">​</a></h1><p>Options of <code>users.progress</code>.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-deadline"></a> <code>deadline?</code></td><td><code>number</code></td><td>Timeout of the whole call, including retries and waits, in milliseconds. Default: the client&#39;s.</td></tr><tr><td><a id="property-dryrun"></a> <code>dryRun?</code></td><td><code>boolean</code></td><td>Send nothing: reject with a <code>DryRunError</code> that contains the request, without secrets. Default: the client&#39;s.</td></tr><tr><td><a id="property-headers"></a> <code>headers?</code></td><td><a href="./../../learning-platforms/type-aliases/HeadersLike.html"><code>HeadersLike</code></a></td><td>Headers to send with this call&#39;s requests, in the same forms. They override the client&#39;s headers.</td></tr><tr><td><a id="property-maxitems"></a> <code>maxItems?</code></td><td><code>number</code></td><td>Maximum number of courses. Default: 1,000.</td></tr><tr><td><a id="property-retry"></a> <code>retry?</code></td><td><code>false</code> | <a href="./../../learning-platforms/interfaces/RetryOptions.html"><code>RetryOptions</code></a></td><td>Retry options of this call, or <code>false</code> to never retry. Default: the client&#39;s.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>Aborts the call at any point. The call rejects with the signal&#39;s reason.</td></tr><tr><td><a id="property-timeout"></a> <code>timeout?</code></td><td><code>number</code></td><td>Timeout of one attempt, including headers and body, in milliseconds. Default: the client&#39;s.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ProgressOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressOptions as default
};
