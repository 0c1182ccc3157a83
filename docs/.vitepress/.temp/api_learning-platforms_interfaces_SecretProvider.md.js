import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SecretProvider()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/SecretProvider.md","filePath":"api/learning-platforms/interfaces/SecretProvider.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/SecretProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / SecretProvider</p><h1 id="interface-secretprovider" tabindex="-1">Interface: SecretProvider() <a class="header-anchor" href="#interface-secretprovider" aria-label="Permalink to &quot;Interface: SecretProvider()&quot;">​</a></h1><p>Returns a key or token.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../sda/interfaces/SdaTokenProvider.html"><code>SdaTokenProvider</code></a></li></ul><blockquote><p><strong>SecretProvider</strong>(): <code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>Returns a key or token.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-endsat"></a> <code>endsAt?</code></td><td>() =&gt; <code>number</code> | <code>undefined</code></td><td>Expiry of the last value returned, in milliseconds since the epoch. Not needed for JSON Web Tokens, which contain their expiry.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/SecretProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SecretProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SecretProvider as default
};
