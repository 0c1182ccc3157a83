import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RateLimitView","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/RateLimitView.md","filePath":"api/learning-platforms/interfaces/RateLimitView.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/RateLimitView.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / RateLimitView</p><h1 id="interface-ratelimitview" tabindex="-1">Interface: RateLimitView <a class="header-anchor" href="#interface-ratelimitview" aria-label="Permalink to &quot;Interface: RateLimitView&quot;">​</a></h1><p>The state of a client&#39;s rate limit.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="state" tabindex="-1">state() <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state()&quot;">​</a></h3><blockquote><p><strong>state</strong>(): <a href="./RateLimitState.html"><code>RateLimitState</code></a> | <code>undefined</code></p></blockquote><p>Remaining requests or points, requests under way and queued calls; <code>undefined</code> when there is no rate limit.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./RateLimitState.html"><code>RateLimitState</code></a> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/RateLimitView.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateLimitView = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateLimitView as default
};
