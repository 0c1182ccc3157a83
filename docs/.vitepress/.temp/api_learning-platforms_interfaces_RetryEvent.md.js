import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RetryEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RetryEvent.md","filePath":"api/learning-platforms/interfaces/RetryEvent.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RetryEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RetryEvent</p><h1 id="interface-retryevent" tabindex="-1">Interface: RetryEvent <a class="header-anchor" href="#interface-retryevent" aria-label="Permalink to &quot;Interface: RetryEvent&quot;">​</a></h1><p>An attempt failed and will be retried after <code>delayMs</code> milliseconds.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./CallEvent.html"><code>CallEvent</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attempt"></a> <code>attempt</code></td><td><code>number</code></td><td>1 for the first attempt.</td></tr><tr><td><a id="property-callid"></a> <code>callId</code></td><td><code>number</code></td><td>Unique id of the call, the same in all its events.</td></tr><tr><td><a id="property-delayms"></a> <code>delayMs</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-effect"></a> <code>effect</code></td><td><a href="./../type-aliases/Effect.html"><code>Effect</code></a></td><td>-</td></tr><tr><td><a id="property-error"></a> <code>error</code></td><td><a href="./../classes/LearningPlatformError.html"><code>LearningPlatformError</code></a></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/OperationKind.html"><code>OperationKind</code></a></td><td>-</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td>The path of the method on the facade: <code>instruqt.tracks.get</code>.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RetryEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetryEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetryEvent as default
};
