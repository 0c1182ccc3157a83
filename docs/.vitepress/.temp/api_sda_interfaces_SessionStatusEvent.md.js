import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SessionStatusEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/interfaces/SessionStatusEvent.md","filePath":"api/sda/interfaces/SessionStatusEvent.md"}');
const _sfc_main = { name: "api/sda/interfaces/SessionStatusEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SessionStatusEvent</p><h1 id="interface-sessionstatusevent" tabindex="-1">Interface: SessionStatusEvent <a class="header-anchor" href="#interface-sessionstatusevent" aria-label="Permalink to &quot;Interface: SessionStatusEvent&quot;">​</a></h1><p>A new status of a session, and the session at that time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-session"></a> <code>session</code></td><td><a href="./../type-aliases/Session.html"><code>Session</code></a></td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><a href="./../type-aliases/SessionStatus.html"><code>SessionStatus</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/interfaces/SessionStatusEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SessionStatusEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SessionStatusEvent as default
};
