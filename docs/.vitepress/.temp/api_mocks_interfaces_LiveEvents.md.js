import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LiveEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/LiveEvents.md","filePath":"api/mocks/interfaces/LiveEvents.md"}');
const _sfc_main = { name: "api/mocks/interfaces/LiveEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / LiveEvents</p><h1 id="interface-liveevents" tabindex="-1">Interface: LiveEvents <a class="header-anchor" href="#interface-liveevents" aria-label="Permalink to &quot;Interface: LiveEvents&quot;">​</a></h1><p>The subscriptions of a platform: tests publish events, and the current subscribers receive them.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="end" tabindex="-1">end() <a class="header-anchor" href="#end" aria-label="Permalink to &quot;end()&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>end</strong>(): <code>void</code></p></blockquote><p>Ends all subscriptions, as the platform does when there is nothing more to come.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="publish" tabindex="-1">publish() <a class="header-anchor" href="#publish" aria-label="Permalink to &quot;publish()&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>publish</strong>(<code>field</code>, <code>event?</code>, <code>where?</code>): <code>number</code></p></blockquote><p>Sends an event to those who have subscribed to a field, by the platform&#39;s own name or the operation&#39;s id. What the event leaves out is filled in. <code>where</code> are arguments: given, only subscribers with these get it. Returns how many do.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>field</code></td><td><code>string</code></td></tr><tr><td><code>event?</code></td><td><code>Dict</code></td></tr><tr><td><code>where?</code></td><td><code>Dict</code></td></tr></tbody></table><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>number</code></p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>TypeError when there is no such subscription, field or argument.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/LiveEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LiveEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LiveEvents as default
};
