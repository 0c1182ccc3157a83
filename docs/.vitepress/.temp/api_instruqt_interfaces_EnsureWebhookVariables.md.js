import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnsureWebhookVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/EnsureWebhookVariables.md","filePath":"api/instruqt/interfaces/EnsureWebhookVariables.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/EnsureWebhookVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / EnsureWebhookVariables</p><h1 id="interface-ensurewebhookvariables" tabindex="-1">Interface: EnsureWebhookVariables <a class="header-anchor" href="#interface-ensurewebhookvariables" aria-label="Permalink to &quot;Interface: EnsureWebhookVariables&quot;">​</a></h1><p>The webhook that a team is to have.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-events"></a> <code>events?</code></td><td>readonly <code>string</code>[]</td><td>The types of events, such as <code>track.completed</code>. Default: all events.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>Default: that of the existing webhook; for a new one, the platform&#39;s.</td></tr><tr><td><a id="property-teamid"></a> <code>teamID?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>Identifies the webhook. Must be reachable from the internet.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/EnsureWebhookVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnsureWebhookVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnsureWebhookVariables as default
};
