import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListSessionsByTenantVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/ListSessionsByTenantVariables.md","filePath":"api/sda/type-aliases/ListSessionsByTenantVariables.md"}');
const _sfc_main = { name: "api/sda/type-aliases/ListSessionsByTenantVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / ListSessionsByTenantVariables</p><h1 id="type-alias-listsessionsbytenantvariables" tabindex="-1">Type Alias: ListSessionsByTenantVariables <a class="header-anchor" href="#type-alias-listsessionsbytenantvariables" aria-label="Permalink to &quot;Type Alias: ListSessionsByTenantVariables&quot;">​</a></h1><blockquote><p><strong>ListSessionsByTenantVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-pagination"></a> <code>pagination</code></td><td><a href="./PaginationInputType.html"><code>PaginationInputType</code></a></td><td>-</td></tr><tr><td><a id="property-statuses"></a> <code>statuses?</code></td><td><a href="./SessionStatus.html"><code>SessionStatus</code></a>[] | <code>null</code></td><td>Keep only sessions in one of these statuses; null keeps all.</td></tr><tr><td><a id="property-tenantid"></a> <code>tenantId</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/ListSessionsByTenantVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListSessionsByTenantVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListSessionsByTenantVariables as default
};
