import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: VirtualBrowserCheck","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/VirtualBrowserCheck.md","filePath":"api/instruqt/type-aliases/VirtualBrowserCheck.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/VirtualBrowserCheck.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / VirtualBrowserCheck</p><h1 id="type-alias-virtualbrowsercheck" tabindex="-1">Type Alias: VirtualBrowserCheck <a class="header-anchor" href="#type-alias-virtualbrowsercheck" aria-label="Permalink to &quot;Type Alias: VirtualBrowserCheck&quot;">​</a></h1><blockquote><p><strong>VirtualBrowserCheck</strong> = <code>object</code> &amp; <a href="./VirtualBrowserCheckSummary.html"><code>VirtualBrowserCheckSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>browserLocation</code></td><td>{ <code>conditions</code>: <code>object</code>[]; <code>errorMsg</code>: <code>string</code> | <code>null</code>; } | <code>null</code></td><td>Where the browser must have gone.</td></tr><tr><td><code>element</code></td><td><code>object</code>[]</td><td>-</td></tr><tr><td><code>innerText</code></td><td><code>object</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/VirtualBrowserCheck.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VirtualBrowserCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VirtualBrowserCheck as default
};
