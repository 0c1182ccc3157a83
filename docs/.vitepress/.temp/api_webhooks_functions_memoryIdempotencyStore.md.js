import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: memoryIdempotencyStore()","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/functions/memoryIdempotencyStore.md","filePath":"api/webhooks/functions/memoryIdempotencyStore.md"}');
const _sfc_main = { name: "api/webhooks/functions/memoryIdempotencyStore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / memoryIdempotencyStore</p><h1 id="function-memoryidempotencystore" tabindex="-1">Function: memoryIdempotencyStore() <a class="header-anchor" href="#function-memoryidempotencystore" aria-label="Permalink to &quot;Function: memoryIdempotencyStore()&quot;">​</a></h1><blockquote><p><strong>memoryIdempotencyStore</strong>(<code>__namedParameters?</code>): <a href="./../interfaces/IdempotencyStore.html"><code>IdempotencyStore</code></a></p></blockquote><p>An idempotency store in the memory of this process: the default of a webhook receiver. It forgets everything when the process ends. Use <code>redisIdempotencyStore</code> for several processes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>__namedParameters?</code></td><td><a href="./../interfaces/MemoryStoreOptions.html"><code>MemoryStoreOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/IdempotencyStore.html"><code>IdempotencyStore</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/functions/memoryIdempotencyStore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const memoryIdempotencyStore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  memoryIdempotencyStore as default
};
