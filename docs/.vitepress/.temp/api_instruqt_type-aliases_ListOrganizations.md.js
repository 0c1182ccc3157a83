import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListOrganizations","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ListOrganizations.md","filePath":"api/instruqt/type-aliases/ListOrganizations.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ListOrganizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ListOrganizations</p><h1 id="type-alias-listorganizations" tabindex="-1">Type Alias: ListOrganizations <a class="header-anchor" href="#type-alias-listorganizations" aria-label="Permalink to &quot;Type Alias: ListOrganizations&quot;">​</a></h1><blockquote><p><strong>ListOrganizations</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-organizations"></a> <code>organizations</code></td><td><a href="./OrganizationSummary.html"><code>OrganizationSummary</code></a>[] | <code>null</code></td><td>Organizations within the caller&#39;s reach.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ListOrganizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListOrganizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListOrganizations as default
};
