import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HandlesRequests","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/HandlesRequests.md","filePath":"api/webhooks/interfaces/HandlesRequests.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/HandlesRequests.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / HandlesRequests</p><h1 id="interface-handlesrequests" tabindex="-1">Interface: HandlesRequests <a class="header-anchor" href="#interface-handlesrequests" aria-label="Permalink to &quot;Interface: HandlesRequests&quot;">​</a></h1><p>What the adapters need of a receiver: one of <code>instruqtWebhook</code> or <code>skilljarWebhook</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-handle"></a> <code>handle</code></td><td>(<code>request</code>) =&gt; <code>Promise</code>&lt;<code>Response</code>&gt;</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/HandlesRequests.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HandlesRequests = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HandlesRequests as default
};
