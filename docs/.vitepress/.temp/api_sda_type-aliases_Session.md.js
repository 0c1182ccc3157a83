import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Session","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/Session.md","filePath":"api/sda/type-aliases/Session.md"}');
const _sfc_main = { name: "api/sda/type-aliases/Session.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / Session</p><h1 id="type-alias-session" tabindex="-1">Type Alias: Session <a class="header-anchor" href="#type-alias-session" aria-label="Permalink to &quot;Type Alias: Session&quot;">​</a></h1><blockquote><p><strong>Session</strong> = <code>object</code> &amp; <a href="./SessionSummary.html"><code>SessionSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>streamingUrl</code></td><td><code>string</code> | <code>null</code></td><td>Opens the IDE for whoever holds it: treat as a short-lived secret. By our reading null while nobody can join.</td></tr><tr><td><code>websocketChannel</code></td><td><code>string</code> | <code>null</code></td><td>Name of a channel; treat as a secret. Host, protocol and messages are not published.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/Session.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Session = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Session as default
};
