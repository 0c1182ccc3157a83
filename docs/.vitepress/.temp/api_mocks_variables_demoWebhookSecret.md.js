import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: demoWebhookSecret","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/demoWebhookSecret.md","filePath":"api/mocks/variables/demoWebhookSecret.md"}');
const _sfc_main = { name: "api/mocks/variables/demoWebhookSecret.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / demoWebhookSecret</p><h1 id="variable-demowebhooksecret" tabindex="-1">Variable: demoWebhookSecret <a class="header-anchor" href="#variable-demowebhooksecret" aria-label="Permalink to &quot;Variable: demoWebhookSecret&quot;">​</a></h1><blockquote><p><code>const</code> <strong>demoWebhookSecret</strong>: <code>&quot;whsec_ZGVtby1pbnN0cnVxdC13ZWJob29rLXNlY3JldA==&quot;</code> = <code>&#39;whsec_ZGVtby1pbnN0cnVxdC13ZWJob29rLXNlY3JldA==&#39;</code></p></blockquote><p>The signing secret of Instruqt&#39;s webhooks when none is configured.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/demoWebhookSecret.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const demoWebhookSecret = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  demoWebhookSecret as default
};
