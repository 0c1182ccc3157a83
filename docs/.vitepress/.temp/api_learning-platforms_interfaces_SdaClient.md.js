import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SdaClient","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/SdaClient.md","filePath":"api/learning-platforms/interfaces/SdaClient.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/SdaClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / SdaClient</p><h1 id="interface-sdaclient" tabindex="-1">Interface: SdaClient <a class="header-anchor" href="#interface-sdaclient" aria-label="Permalink to &quot;Interface: SdaClient&quot;">​</a></h1><p>The SDA IDEaaS client: cloud IDE sessions, their recordings, the recording hub.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../../sda/interfaces/SdaResourcesAndConveniences.html"><code>SdaResourcesAndConveniences</code></a></li><li><code>GraphQLClientLike</code>&lt;<code>&quot;sda&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-context"></a> <code>[CONTEXT]</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>[CONTEXT].platform</code></td><td><code>&quot;sda&quot;</code></td><td>-</td></tr><tr><td><a id="property-hub"></a> <code>hub</code></td><td><a href="./../../sda/interfaces/SdaHub.html"><code>SdaHub</code></a></td><td>-</td></tr><tr><td><a id="property-ratelimit"></a> <code>rateLimit</code></td><td><a href="./RateLimitView.html"><code>RateLimitView</code></a></td><td>The state of the client-side rate limit.</td></tr><tr><td><a id="property-recordings"></a> <code>recordings</code></td><td><a href="./../../sda/interfaces/SdaRecordings.html"><code>SdaRecordings</code></a> &amp; <a href="./../../sda/interfaces/SdaRecordingConveniences.html"><code>SdaRecordingConveniences</code></a></td><td>-</td></tr><tr><td><a id="property-request"></a> <code>request</code></td><td><a href="./RequestMethod.html"><code>RequestMethod</code></a></td><td>Runs any query or mutation: a string, a <code>TypedDocumentNode</code>, or a codegen string document. Returns the whole of <code>data</code>.</td></tr><tr><td><a id="property-sessions"></a> <code>sessions</code></td><td><a href="./../../sda/interfaces/SdaSessions.html"><code>SdaSessions</code></a> &amp; <a href="./../../sda/interfaces/SdaSessionConveniences.html"><code>SdaSessionConveniences</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/SdaClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaClient as default
};
