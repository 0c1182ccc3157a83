import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FetchOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/FetchOptions.md","filePath":"api/learning-platforms/interfaces/FetchOptions.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/FetchOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / FetchOptions</p><h1 id="interface-fetchoptions" tabindex="-1">Interface: FetchOptions <a class="header-anchor" href="#interface-fetchoptions" aria-label="Permalink to &quot;Interface: FetchOptions&quot;">​</a></h1><p>Fields for the second argument of <code>fetch</code>.</p><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><blockquote><p>[<code>name</code>: <code>string</code>]: <code>unknown</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cache"></a> <code>cache?</code></td><td><code>&quot;default&quot;</code> | <code>&quot;force-cache&quot;</code> | <code>&quot;no-cache&quot;</code> | <code>&quot;no-store&quot;</code> | <code>&quot;only-if-cached&quot;</code> | <code>&quot;reload&quot;</code></td><td>How the request uses the runtime&#39;s HTTP cache. Default: <code>no-store</code>.</td></tr><tr><td><a id="property-credentials"></a> <code>credentials?</code></td><td><code>&quot;include&quot;</code> | <code>&quot;omit&quot;</code> | <code>&quot;same-origin&quot;</code></td><td>Whether cookies are sent.</td></tr><tr><td><a id="property-dispatcher"></a> <code>dispatcher?</code></td><td><code>object</code></td><td>A dispatcher of undici, such as its <code>ProxyAgent</code> or <code>EnvHttpProxyAgent</code>.</td></tr><tr><td><a id="property-keepalive"></a> <code>keepalive?</code></td><td><code>boolean</code></td><td>Whether the request outlives the page.</td></tr><tr><td><a id="property-mode"></a> <code>mode?</code></td><td><code>&quot;same-origin&quot;</code> | <code>&quot;cors&quot;</code> | <code>&quot;no-cors&quot;</code></td><td>The mode of CORS.</td></tr><tr><td><a id="property-referrerpolicy"></a> <code>referrerPolicy?</code></td><td><code>string</code></td><td>What is sent as <code>Referer</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/FetchOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FetchOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FetchOptions as default
};
