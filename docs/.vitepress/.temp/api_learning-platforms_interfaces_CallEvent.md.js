import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CallEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/CallEvent.md","filePath":"api/learning-platforms/interfaces/CallEvent.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/CallEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / CallEvent</p><h1 id="interface-callevent" tabindex="-1">Interface: CallEvent <a class="header-anchor" href="#interface-callevent" aria-label="Permalink to &quot;Interface: CallEvent&quot;">​</a></h1><p>Fields of every event. Contains no key, token, body or variables.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EndEvent.html"><code>EndEvent</code></a></li><li><a href="./RequestEvent.html"><code>RequestEvent</code></a></li><li><a href="./ResponseEvent.html"><code>ResponseEvent</code></a></li><li><a href="./RetryEvent.html"><code>RetryEvent</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attempt"></a> <code>attempt</code></td><td><code>number</code></td><td>1 for the first attempt.</td></tr><tr><td><a id="property-callid"></a> <code>callId</code></td><td><code>number</code></td><td>Unique id of the call, the same in all its events.</td></tr><tr><td><a id="property-effect"></a> <code>effect</code></td><td><a href="./../type-aliases/Effect.html"><code>Effect</code></a></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/OperationKind.html"><code>OperationKind</code></a></td><td>-</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td>The path of the method on the facade: <code>instruqt.tracks.get</code>.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/CallEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CallEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CallEvent as default
};
