import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateLimitStore","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RateLimitStore.md","filePath":"api/learning-platforms/interfaces/RateLimitStore.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RateLimitStore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RateLimitStore</p><h1 id="interface-ratelimitstore" tabindex="-1">Interface: RateLimitStore <a class="header-anchor" href="#interface-ratelimitstore" aria-label="Permalink to &quot;Interface: RateLimitStore&quot;">​</a></h1><p>A store for state that several processes share.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="take" tabindex="-1">take() <a class="header-anchor" href="#take" aria-label="Permalink to &quot;take()&quot;">​</a></h3><blockquote><p><strong>take</strong>(<code>windows</code>, <code>cost</code>): <code>Promise</code>&lt;<code>number</code>&gt;</p></blockquote><p>Takes <code>cost</code> from all windows or from none. Resolves to 0 on success, otherwise to the milliseconds to wait before the next try.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>windows</code></td><td>readonly <a href="./RateWindow.html"><code>RateWindow</code></a>[]</td></tr><tr><td><code>cost</code></td><td>{ <code>points</code>: <code>number</code>; <code>requests</code>: <code>number</code>; }</td></tr><tr><td><code>cost.points</code></td><td><code>number</code></td></tr><tr><td><code>cost.requests</code></td><td><code>number</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>number</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RateLimitStore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateLimitStore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateLimitStore as default
};
