import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SdaTokenProvider()","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/interfaces/SdaTokenProvider.md","filePath":"api/sda/interfaces/SdaTokenProvider.md"}');
const _sfc_main = { name: "api/sda/interfaces/SdaTokenProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SdaTokenProvider</p><h1 id="interface-sdatokenprovider" tabindex="-1">Interface: SdaTokenProvider() <a class="header-anchor" href="#interface-sdatokenprovider" aria-label="Permalink to &quot;Interface: SdaTokenProvider()&quot;">​</a></h1><p>The result of <code>createSdaTokenProvider</code>. Each call of it is a login.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../../learning-platforms/interfaces/SecretProvider.html"><code>SecretProvider</code></a></li></ul><h2 id="call-signature" tabindex="-1">Call Signature <a class="header-anchor" href="#call-signature" aria-label="Permalink to &quot;Call Signature&quot;">​</a></h2><blockquote><p><strong>SdaTokenProvider</strong>(): <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>The result of <code>createSdaTokenProvider</code>. Each call of it is a login.</p><h3 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h3><p><code>Promise</code>&lt;<code>string</code>&gt;</p><h2 id="call-signature-1" tabindex="-1">Call Signature <a class="header-anchor" href="#call-signature-1" aria-label="Permalink to &quot;Call Signature&quot;">​</a></h2><blockquote><p><strong>SdaTokenProvider</strong>(): <code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>The result of <code>createSdaTokenProvider</code>. Each call of it is a login.</p><h3 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h3><p><code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-endsat"></a> <code>endsAt?</code></td><td>() =&gt; <code>number</code> | <code>undefined</code></td><td>Expiry of the last value returned, in milliseconds since the epoch. Not needed for JSON Web Tokens, which contain their expiry.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/interfaces/SdaTokenProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaTokenProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaTokenProvider as default
};
