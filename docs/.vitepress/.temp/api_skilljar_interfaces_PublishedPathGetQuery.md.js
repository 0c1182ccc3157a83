import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PublishedPathGetQuery","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PublishedPathGetQuery.md","filePath":"api/skilljar/interfaces/PublishedPathGetQuery.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PublishedPathGetQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PublishedPathGetQuery</p><h1 id="interface-publishedpathgetquery" tabindex="-1">Interface: PublishedPathGetQuery <a class="header-anchor" href="#interface-publishedpathgetquery" aria-label="Permalink to &quot;Interface: PublishedPathGetQuery&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-include_searchable_content"></a> <code>include_searchable_content?</code></td><td><code>boolean</code></td><td>True: includes texts, tags, keywords and the path&#39;s items.</td></tr><tr><td><a id="property-search"></a> <code>search?</code></td><td><code>string</code></td><td>As in the list.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PublishedPathGetQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedPathGetQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedPathGetQuery as default
};
