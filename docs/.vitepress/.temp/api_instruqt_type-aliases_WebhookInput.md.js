import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WebhookInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/WebhookInput.md","filePath":"api/instruqt/type-aliases/WebhookInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/WebhookInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / WebhookInput</p><h1 id="type-alias-webhookinput" tabindex="-1">Type Alias: WebhookInput <a class="header-anchor" href="#type-alias-webhookinput" aria-label="Permalink to &quot;Type Alias: WebhookInput&quot;">​</a></h1><blockquote><p><strong>WebhookInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-custom_headers"></a> <code>custom_headers?</code></td><td><code>unknown</code>[] | <code>null</code></td><td>Added to every delivery.</td></tr><tr><td><a id="property-events"></a> <code>events?</code></td><td><code>string</code>[] | <code>null</code></td><td>Event names, such as track.started; empty means all. The full list is not known.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code></td><td>Must be reachable from the internet.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/WebhookInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebhookInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebhookInput as default
};
