import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FlexibleLimiter","description":"","frontmatter":{},"headers":[],"relativePath":"api/quota/interfaces/FlexibleLimiter.md","filePath":"api/quota/interfaces/FlexibleLimiter.md"}');
const _sfc_main = { name: "api/quota/interfaces/FlexibleLimiter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">quota</a> / FlexibleLimiter</p><h1 id="interface-flexiblelimiter" tabindex="-1">Interface: FlexibleLimiter <a class="header-anchor" href="#interface-flexiblelimiter" aria-label="Permalink to &quot;Interface: FlexibleLimiter&quot;">​</a></h1><p>The methods of a rate-limiter-flexible limiter that the store calls.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="consume" tabindex="-1">consume() <a class="header-anchor" href="#consume" aria-label="Permalink to &quot;consume()&quot;">​</a></h3><blockquote><p><strong>consume</strong>(<code>key</code>, <code>points?</code>): <code>Promise</code>&lt;{ <code>consumedPoints</code>: <code>number</code>; <code>msBeforeNext</code>: <code>number</code>; }&gt;</p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>key</code></td><td><code>string</code></td></tr><tr><td><code>points?</code></td><td><code>number</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;{ <code>consumedPoints</code>: <code>number</code>; <code>msBeforeNext</code>: <code>number</code>; }&gt;</p><hr><h3 id="reward" tabindex="-1">reward() <a class="header-anchor" href="#reward" aria-label="Permalink to &quot;reward()&quot;">​</a></h3><blockquote><p><strong>reward</strong>(<code>key</code>, <code>points?</code>): <code>Promise</code>&lt;<code>unknown</code>&gt;</p></blockquote><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>key</code></td><td><code>string</code></td></tr><tr><td><code>points?</code></td><td><code>number</code></td></tr></tbody></table><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>unknown</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/quota/interfaces/FlexibleLimiter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FlexibleLimiter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FlexibleLimiter as default
};
