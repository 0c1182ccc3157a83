import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainCatalogPagesTileContainerContentBlocks","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocks.md","filePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocks.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainCatalogPagesTileContainerContentBlocks</p><h1 id="interface-skilljardomaincatalogpagestilecontainercontentblocks" tabindex="-1">Interface: SkilljarDomainCatalogPagesTileContainerContentBlocks <a class="header-anchor" href="#interface-skilljardomaincatalogpagestilecontainercontentblocks" aria-label="Permalink to &quot;Interface: SkilljarDomainCatalogPagesTileContainerContentBlocks&quot;">​</a></h1><p><code>skilljar.domain(name).catalogPages.tileContainerContentBlocks</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves the tile container of a content block, by <code>tile_container_content_block_id</code>. Its tiles have their own list. Skilljar <code>domains_catalog_pages_tile_container_content_blocks_retrieve</code> (<code>GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-items"></a> <code>items</code></td><td><a href="./SkilljarDomainCatalogPagesTileContainerContentBlocksItems.html"><code>SkilljarDomainCatalogPagesTileContainerContentBlocksItems</code></a></td><td>-</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given texts of a tile container. Skilljar <code>domains_catalog_pages_tile_container_content_blocks_partial_update</code> (<code>PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}</code>) or <code>domains_catalog_pages_tile_container_content_blocks_update</code> (<code>PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainCatalogPagesTileContainerContentBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainCatalogPagesTileContainerContentBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainCatalogPagesTileContainerContentBlocks as default
};
