import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Extended<Client, Shipped, Own>","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/type-aliases/Extended.md","filePath":"api/codegen/runtime/type-aliases/Extended.md"}');
const _sfc_main = { name: "api/codegen/runtime/type-aliases/Extended.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / Extended</p><h1 id="type-alias-extended-client-shipped-own" tabindex="-1">Type Alias: Extended&lt;Client, Shipped, Own&gt; <a class="header-anchor" href="#type-alias-extended-client-shipped-own" aria-label="Permalink to &quot;Type Alias: Extended\\&lt;Client, Shipped, Own\\&gt;&quot;">​</a></h1><blockquote><p><strong>Extended</strong>&lt;<code>Client</code>, <code>Shipped</code>, <code>Own</code>&gt; = <code>Omit</code>&lt;<code>Client</code>, keyof <code>Shipped</code> | keyof <code>Own</code> | <code>&quot;as&quot;</code> | <code>&quot;login&quot;</code> | <code>&quot;team&quot;</code>&gt; &amp; <code>{ readonly [Resource in keyof Own]: Own[Resource] &amp; (Resource extends keyof Client &amp; keyof Shipped ? Omit&lt;Client[Resource], keyof Shipped[Resource]&gt; : unknown) }</code></p></blockquote><p>A client with other resources. Methods that combine several operations stay, and so does everything that is no resource.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-client"></a> <code>Client</code></td></tr><tr><td><a id="type-parameter-shipped"></a> <code>Shipped</code></td></tr><tr><td><a id="type-parameter-own"></a> <code>Own</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/type-aliases/Extended.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Extended = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Extended as default
};
