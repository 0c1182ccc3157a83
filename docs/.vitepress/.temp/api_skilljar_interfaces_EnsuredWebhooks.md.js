import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnsuredWebhooks","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnsuredWebhooks.md","filePath":"api/skilljar/interfaces/EnsuredWebhooks.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnsuredWebhooks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnsuredWebhooks</p><h1 id="interface-ensuredwebhooks" tabindex="-1">Interface: EnsuredWebhooks <a class="header-anchor" href="#interface-ensuredwebhooks" aria-label="Permalink to &quot;Interface: EnsuredWebhooks&quot;">​</a></h1><p>The result of <code>webhooks.ensure</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-others"></a> <code>others</code></td><td><a href="./Webhook.html"><code>Webhook</code></a>[]</td><td>Further webhooks with this URL. The platform sends each event once to a URL, also when several of its webhooks match.</td></tr><tr><td><a id="property-webhooks"></a> <code>webhooks</code></td><td><a href="./EnsuredWebhook.html"><code>EnsuredWebhook</code></a>[]</td><td>One for each type, in the order of <code>events</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnsuredWebhooks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnsuredWebhooks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnsuredWebhooks as default
};
