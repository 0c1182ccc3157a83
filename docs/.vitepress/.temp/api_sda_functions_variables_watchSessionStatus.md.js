import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: watchSessionStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/functions/variables/watchSessionStatus.md","filePath":"api/sda/functions/variables/watchSessionStatus.md"}');
const _sfc_main = { name: "api/sda/functions/variables/watchSessionStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">sda/functions</a> / watchSessionStatus</p><h1 id="variable-watchsessionstatus" tabindex="-1">Variable: watchSessionStatus <a class="header-anchor" href="#variable-watchsessionstatus" aria-label="Permalink to &quot;Variable: watchSessionStatus&quot;">​</a></h1><blockquote><p><code>const</code> <strong>watchSessionStatus</strong>: ((<code>client</code>, <code>variables</code>, <code>options</code>) =&gt; <code>AsyncIterable</code>&lt;<a href="./../../interfaces/SessionStatusEvent.html"><code>SessionStatusEvent</code></a>, <code>undefined</code>&gt;) &amp; <code>object</code> &amp; <code>object</code></p></blockquote><p>Iterates over the status changes of a session until it ends. See <code>sessions.watchStatus</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DeadlineError with the last status, from the loop.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/functions/variables/watchSessionStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const watchSessionStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  watchSessionStatus as default
};
