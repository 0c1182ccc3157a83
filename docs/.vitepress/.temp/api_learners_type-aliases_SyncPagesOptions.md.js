import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SyncPagesOptions<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/SyncPagesOptions.md","filePath":"api/learners/type-aliases/SyncPagesOptions.md"}');
const _sfc_main = { name: "api/learners/type-aliases/SyncPagesOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / SyncPagesOptions</p><h1 id="type-alias-syncpagesoptions-t" tabindex="-1">Type Alias: SyncPagesOptions&lt;T&gt; <a class="header-anchor" href="#type-alias-syncpagesoptions-t" aria-label="Permalink to &quot;Type Alias: SyncPagesOptions\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>SyncPagesOptions</strong>&lt;<code>T</code>&gt; = <a href="./../interfaces/SyncPagesBase.html"><code>SyncPagesBase</code></a>&lt;<code>T</code>&gt; &amp; (<code>T</code> <em>extends</em> <code>object</code> ? <code>object</code> : <code>object</code>)</p></blockquote><p>Options of <code>syncPages</code>. <code>key</code> is optional for rows with an <code>id</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/SyncPagesOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SyncPagesOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SyncPagesOptions as default
};
