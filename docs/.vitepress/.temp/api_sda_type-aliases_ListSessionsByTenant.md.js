import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListSessionsByTenant","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/ListSessionsByTenant.md","filePath":"api/sda/type-aliases/ListSessionsByTenant.md"}');
const _sfc_main = { name: "api/sda/type-aliases/ListSessionsByTenant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / ListSessionsByTenant</p><h1 id="type-alias-listsessionsbytenant" tabindex="-1">Type Alias: ListSessionsByTenant <a class="header-anchor" href="#type-alias-listsessionsbytenant" aria-label="Permalink to &quot;Type Alias: ListSessionsByTenant&quot;">​</a></h1><blockquote><p><strong>ListSessionsByTenant</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-readallsessionsbytenantid"></a> <code>readAllSessionsByTenantId</code></td><td><code>object</code></td><td>Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.</td></tr><tr><td><code>readAllSessionsByTenantId.itemCount</code></td><td><code>number</code></td><td>By its name, the number of sessions on all pages together.</td></tr><tr><td><code>readAllSessionsByTenantId.items</code></td><td><a href="./SessionSummary.html"><code>SessionSummary</code></a>[]</td><td>-</td></tr><tr><td><code>readAllSessionsByTenantId.pages</code></td><td><code>number</code></td><td>By its name, the number of pages.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/ListSessionsByTenant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListSessionsByTenant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListSessionsByTenant as default
};
