import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: signSkilljarWebhook()","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/functions/signSkilljarWebhook.md","filePath":"api/webhooks/functions/signSkilljarWebhook.md"}');
const _sfc_main = { name: "api/webhooks/functions/signSkilljarWebhook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / signSkilljarWebhook</p><h1 id="function-signskilljarwebhook" tabindex="-1">Function: signSkilljarWebhook() <a class="header-anchor" href="#function-signskilljarwebhook" aria-label="Permalink to &quot;Function: signSkilljarWebhook()&quot;">​</a></h1><blockquote><p><strong>signSkilljarWebhook</strong>(<code>event</code>, <code>credentials</code>): <a href="./../interfaces/SignedDelivery.html"><code>SignedDelivery</code></a></p></blockquote><p>Gives an event the credentials with which Skilljar sends it, for tests of your receiver.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>event</code></td><td><code>string</code> | <code>object</code></td></tr><tr><td><code>credentials</code></td><td><a href="./../type-aliases/SkilljarWebhookCredentials.html"><code>SkilljarWebhookCredentials</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SignedDelivery.html"><code>SignedDelivery</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/functions/signSkilljarWebhook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const signSkilljarWebhook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  signSkilljarWebhook as default
};
