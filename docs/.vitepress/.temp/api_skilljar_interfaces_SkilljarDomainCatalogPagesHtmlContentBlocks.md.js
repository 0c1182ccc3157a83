import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainCatalogPagesHtmlContentBlocks","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesHtmlContentBlocks.md","filePath":"api/skilljar/interfaces/SkilljarDomainCatalogPagesHtmlContentBlocks.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainCatalogPagesHtmlContentBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainCatalogPagesHtmlContentBlocks</p><h1 id="interface-skilljardomaincatalogpageshtmlcontentblocks" tabindex="-1">Interface: SkilljarDomainCatalogPagesHtmlContentBlocks <a class="header-anchor" href="#interface-skilljardomaincatalogpageshtmlcontentblocks" aria-label="Permalink to &quot;Interface: SkilljarDomainCatalogPagesHtmlContentBlocks&quot;">​</a></h1><p><code>skilljar.domain(name).catalogPages.htmlContentBlocks</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves the HTML of a content block, by <code>html_content_block_id</code>. Skilljar <code>domains_catalog_pages_html_content_blocks_retrieve</code> (<code>GET /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Sets the HTML of a content block. Skilljar <code>domains_catalog_pages_html_content_blocks_partial_update</code> (<code>PATCH /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}</code>) or <code>domains_catalog_pages_html_content_blocks_update</code> (<code>PUT /v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainCatalogPagesHtmlContentBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainCatalogPagesHtmlContentBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainCatalogPagesHtmlContentBlocks as default
};
