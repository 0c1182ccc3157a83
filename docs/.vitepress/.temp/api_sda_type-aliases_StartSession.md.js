import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StartSession","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/StartSession.md","filePath":"api/sda/type-aliases/StartSession.md"}');
const _sfc_main = { name: "api/sda/type-aliases/StartSession.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / StartSession</p><h1 id="type-alias-startsession" tabindex="-1">Type Alias: StartSession <a class="header-anchor" href="#type-alias-startsession" aria-label="Permalink to &quot;Type Alias: StartSession&quot;">​</a></h1><blockquote><p><strong>StartSession</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-startsession"></a> <code>startSession</code></td><td><code>object</code></td><td>Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.</td></tr><tr><td><code>startSession.sessionId</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>startSession.streamingUrl</code></td><td><code>string</code></td><td>Opens the IDE for whoever holds it: treat as a short-lived secret.</td></tr><tr><td><code>startSession.websocketChannel</code></td><td><code>string</code></td><td>Name of a channel; treat as a secret. Host, protocol and messages are not published.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/StartSession.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StartSession = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StartSession as default
};
