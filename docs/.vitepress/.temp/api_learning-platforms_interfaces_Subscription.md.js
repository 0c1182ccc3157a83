import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Subscription<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/Subscription.md","filePath":"api/learning-platforms/interfaces/Subscription.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/Subscription.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / Subscription</p><h1 id="interface-subscription-t" tabindex="-1">Interface: Subscription&lt;T&gt; <a class="header-anchor" href="#interface-subscription-t" aria-label="Permalink to &quot;Interface: Subscription\\&lt;T\\&gt;&quot;">​</a></h1><p>A stream of events. Use <code>for await</code> to read it. The connection opens when the loop begins and closes when you leave the loop. Each loop has its own connection and events.</p><p>The SDK reopens a lost connection and subscribes again. The platform does not store events: those between the loss and the new subscription are not delivered. If you need them, read the state with a query when the <code>onRetry</code> hook reports a loss.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="implements" tabindex="-1">Implements <a class="header-anchor" href="#implements" aria-label="Permalink to &quot;Implements&quot;">​</a></h2><ul><li><code>AsyncIterable</code>&lt;<code>T</code>, <code>undefined</code>&gt;</li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="asynciterator" tabindex="-1">[asyncIterator]() <a class="header-anchor" href="#asynciterator" aria-label="Permalink to &quot;\\[asyncIterator\\]()&quot;">​</a></h3><blockquote><p><strong>[asyncIterator]</strong>(): <code>AsyncIterator</code>&lt;<code>T</code>, <code>undefined</code>&gt;</p></blockquote><p>Iterates over the events.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>AsyncIterator</code>&lt;<code>T</code>, <code>undefined</code>&gt;</p><h4 id="implementation-of" tabindex="-1">Implementation of <a class="header-anchor" href="#implementation-of" aria-label="Permalink to &quot;Implementation of&quot;">​</a></h4><p><code>AsyncIterable.[asyncIterator]</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/Subscription.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Subscription = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Subscription as default
};
