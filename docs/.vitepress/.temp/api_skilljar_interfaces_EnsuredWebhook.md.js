import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnsuredWebhook","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnsuredWebhook.md","filePath":"api/skilljar/interfaces/EnsuredWebhook.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnsuredWebhook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnsuredWebhook</p><h1 id="interface-ensuredwebhook" tabindex="-1">Interface: EnsuredWebhook <a class="header-anchor" href="#interface-ensuredwebhook" aria-label="Permalink to &quot;Interface: EnsuredWebhook&quot;">​</a></h1><p>A webhook of the result of <code>webhooks.ensure</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-action"></a> <code>action</code></td><td><code>&quot;created&quot;</code> | <code>&quot;updated&quot;</code> | <code>&quot;unchanged&quot;</code> | <code>&quot;different&quot;</code></td><td>What the call did. <code>&#39;different&#39;</code>: the webhook exists with other settings, and you did not ask for <code>update</code>.</td></tr><tr><td><a id="property-differences"></a> <code>differences</code></td><td>(<code>&quot;active&quot;</code> | <code>&quot;basic_auth_username&quot;</code> | <code>&quot;basic_auth_password&quot;</code> | <code>&quot;additional_headers&quot;</code>)[]</td><td>The settings that differed, without their values. <code>active</code>: the platform has disabled the webhook, see its <code>deactivate_reason</code>.</td></tr><tr><td><a id="property-webhook"></a> <code>webhook</code></td><td><a href="./Webhook.html"><code>Webhook</code></a></td><td>Contains credentials in plain text: do not log it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnsuredWebhook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnsuredWebhook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnsuredWebhook as default
};
