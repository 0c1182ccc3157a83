import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: demoWebhookCredentials","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/demoWebhookCredentials.md","filePath":"api/mocks/variables/demoWebhookCredentials.md"}');
const _sfc_main = { name: "api/mocks/variables/demoWebhookCredentials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / demoWebhookCredentials</p><h1 id="variable-demowebhookcredentials" tabindex="-1">Variable: demoWebhookCredentials <a class="header-anchor" href="#variable-demowebhookcredentials" aria-label="Permalink to &quot;Variable: demoWebhookCredentials&quot;">​</a></h1><blockquote><p><code>const</code> <strong>demoWebhookCredentials</strong>: <code>object</code></p></blockquote><p>What Skilljar&#39;s webhooks prove themselves with when nothing is configured.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-password"></a> <code>password</code></td><td><code>&quot;demo-skilljar-webhook-password&quot;</code></td><td><code>&#39;demo-skilljar-webhook-password&#39;</code></td></tr><tr><td><a id="property-username"></a> <code>username</code></td><td><code>&quot;skilljar&quot;</code></td><td><code>&#39;skilljar&#39;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/demoWebhookCredentials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const demoWebhookCredentials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  demoWebhookCredentials as default
};
