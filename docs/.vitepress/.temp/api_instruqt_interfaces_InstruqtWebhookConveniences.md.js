import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtWebhookConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/InstruqtWebhookConveniences.md","filePath":"api/instruqt/interfaces/InstruqtWebhookConveniences.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/InstruqtWebhookConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InstruqtWebhookConveniences</p><h1 id="interface-instruqtwebhookconveniences" tabindex="-1">Interface: InstruqtWebhookConveniences <a class="header-anchor" href="#interface-instruqtwebhookconveniences" aria-label="Permalink to &quot;Interface: InstruqtWebhookConveniences&quot;">​</a></h1><p>Convenience methods of <code>instruqt.webhooks</code>.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="ensure" tabindex="-1">ensure() <a class="header-anchor" href="#ensure" aria-label="Permalink to &quot;ensure()&quot;">​</a></h3><blockquote><p><strong>ensure</strong>(<code>variables</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./EnsuredWebhook.html"><code>EnsuredWebhook</code></a>&gt;</p></blockquote><p>Ensures that a team has a webhook with this URL: creates it when there is none, and otherwise reports what differs, or changes it with <code>update: true</code>. Safe to repeat one after another; two calls at the same time may create two. Takes one or two requests; the options apply to each. Team owners only.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>variables</code></td><td><a href="./EnsureWebhookVariables.html"><code>EnsureWebhookVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./EnsureWebhookOptions.html"><code>EnsureWebhookOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./EnsuredWebhook.html"><code>EnsuredWebhook</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/InstruqtWebhookConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtWebhookConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtWebhookConveniences as default
};
