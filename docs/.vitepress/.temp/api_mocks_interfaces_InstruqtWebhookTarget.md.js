import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtWebhookTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/InstruqtWebhookTarget.md","filePath":"api/mocks/interfaces/InstruqtWebhookTarget.md"}');
const _sfc_main = { name: "api/mocks/interfaces/InstruqtWebhookTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / InstruqtWebhookTarget</p><h1 id="interface-instruqtwebhooktarget" tabindex="-1">Interface: InstruqtWebhookTarget <a class="header-anchor" href="#interface-instruqtwebhooktarget" aria-label="Permalink to &quot;Interface: InstruqtWebhookTarget&quot;">​</a></h1><p>Where Instruqt&#39;s events go.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-secret"></a> <code>secret?</code></td><td><code>string</code></td><td>The signing secret. The first one also signs for webhooks that the mock was asked to create. Default: <code>demoWebhookSecret</code>.</td></tr><tr><td><a id="property-url"></a> <code>url?</code></td><td><code>string</code></td><td>Default: none; only the webhooks that the mock was asked to create get events, signed with the secret.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/InstruqtWebhookTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtWebhookTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtWebhookTarget as default
};
