import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FetchLike","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/type-aliases/FetchLike.md","filePath":"api/learning-platforms/type-aliases/FetchLike.md"}');
const _sfc_main = { name: "api/learning-platforms/type-aliases/FetchLike.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / FetchLike</p><h1 id="type-alias-fetchlike" tabindex="-1">Type Alias: FetchLike <a class="header-anchor" href="#type-alias-fetchlike" aria-label="Permalink to &quot;Type Alias: FetchLike&quot;">​</a></h1><blockquote><p><strong>FetchLike</strong> = (<code>input</code>, <code>init?</code>) =&gt; <code>Promise</code>&lt;<code>Response</code>&gt;</p></blockquote><p>A custom <code>fetch</code>, for example with a proxy agent or for tests.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>input</code></td><td><code>string</code> | <code>URL</code> | <code>Request</code></td></tr><tr><td><code>init?</code></td><td><code>RequestInit</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>Response</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/type-aliases/FetchLike.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FetchLike = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FetchLike as default
};
