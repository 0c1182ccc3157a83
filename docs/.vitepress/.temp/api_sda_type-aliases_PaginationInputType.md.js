import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PaginationInputType","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/PaginationInputType.md","filePath":"api/sda/type-aliases/PaginationInputType.md"}');
const _sfc_main = { name: "api/sda/type-aliases/PaginationInputType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / PaginationInputType</p><h1 id="type-alias-paginationinputtype" tabindex="-1">Type Alias: PaginationInputType <a class="header-anchor" href="#type-alias-paginationinputtype" aria-label="Permalink to &quot;Type Alias: PaginationInputType&quot;">​</a></h1><blockquote><p><strong>PaginationInputType</strong> = <code>object</code></p></blockquote><p>Both members are required; there are no defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-page"></a> <code>page</code></td><td><code>number</code></td><td>Whether the first page is 0 or 1 is not stated.</td></tr><tr><td><a id="property-pagesize"></a> <code>pageSize</code></td><td><code>number</code></td><td>Sessions per page. No maximum is stated.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/PaginationInputType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PaginationInputType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PaginationInputType as default
};
