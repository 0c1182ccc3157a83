import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Open<Known>","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/Open.md","filePath":"api/skilljar/type-aliases/Open.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/Open.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Open</p><h1 id="type-alias-open-known" tabindex="-1">Type Alias: Open&lt;Known&gt; <a class="header-anchor" href="#type-alias-open-known" aria-label="Permalink to &quot;Type Alias: Open\\&lt;Known\\&gt;&quot;">​</a></h1><blockquote><p><strong>Open</strong>&lt;<code>Known</code>&gt; = <code>Known</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>A union of known values for autocompletion that also accepts values that the platform adds later.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-known"></a> <code>Known</code> <em>extends</em> <code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/Open.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Open = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Open as default
};
