import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignInstruqtOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/SignInstruqtOptions.md","filePath":"api/webhooks/interfaces/SignInstruqtOptions.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/SignInstruqtOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / SignInstruqtOptions</p><h1 id="interface-signinstruqtoptions" tabindex="-1">Interface: SignInstruqtOptions <a class="header-anchor" href="#interface-signinstruqtoptions" aria-label="Permalink to &quot;Interface: SignInstruqtOptions&quot;">​</a></h1><p>Options of <code>signInstruqtWebhook</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>The id of the delivery. Default: a new one.</td></tr><tr><td><a id="property-secret"></a> <code>secret</code></td><td><code>string</code> | readonly <code>string</code>[]</td><td>The signing secret. With a list, there is one signature for each, as while a secret is rotated.</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp?</code></td><td><code>number</code></td><td>When it is signed, in milliseconds since 1970. Default: now.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/SignInstruqtOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignInstruqtOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignInstruqtOptions as default
};
