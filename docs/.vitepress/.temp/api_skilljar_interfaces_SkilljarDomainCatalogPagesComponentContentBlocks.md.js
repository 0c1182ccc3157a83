import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainCatalogPagesComponentContentBlocks","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesComponentContentBlocks.md","filePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesComponentContentBlocks.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainCatalogPagesComponentContentBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainCatalogPagesComponentContentBlocks</p><h1 id="interface-skilljardomaincatalogpagescomponentcontentblocks" tabindex="-1">Interface: SkilljarDomainCatalogPagesComponentContentBlocks <a class="header-anchor" href="#interface-skilljardomaincatalogpagescomponentcontentblocks" aria-label="Permalink to &quot;Interface: SkilljarDomainCatalogPagesComponentContentBlocks&quot;">​</a></h1><p><code>skilljar.domain(name).catalogPages.componentContentBlocks</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a component content block, by <code>component_content_block_id</code>. Skilljar <code>domains_catalog_pages_component_content_blocks_retrieve</code> (<code>GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields of a component content block. Skilljar <code>domains_catalog_pages_component_content_blocks_partial_update</code> (<code>PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}</code>) or <code>domains_catalog_pages_component_content_blocks_update</code> (<code>PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainCatalogPagesComponentContentBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainCatalogPagesComponentContentBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainCatalogPagesComponentContentBlocks as default
};
