import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RedisClient","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/RedisClient.md","filePath":"api/webhooks/type-aliases/RedisClient.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/RedisClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / RedisClient</p><h1 id="type-alias-redisclient" tabindex="-1">Type Alias: RedisClient <a class="header-anchor" href="#type-alias-redisclient" aria-label="Permalink to &quot;Type Alias: RedisClient&quot;">​</a></h1><blockquote><p><strong>RedisClient</strong> = { <code>call</code>(<code>command</code>, ...<code>args</code>): <code>Promise</code>&lt;<code>unknown</code>&gt;; } | { <code>sendCommand</code>(<code>args</code>): <code>Promise</code>&lt;<code>unknown</code>&gt;; }</p></blockquote><p>A client of Redis 2.6 or later: <code>ioredis</code>, or <code>redis</code> (node-redis).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/RedisClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RedisClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RedisClient as default
};
