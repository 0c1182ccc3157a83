import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PageNumberQuery","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PageNumberQuery.md","filePath":"api/skilljar/interfaces/PageNumberQuery.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PageNumberQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PageNumberQuery</p><h1 id="interface-pagenumberquery" tabindex="-1">Interface: PageNumberQuery <a class="header-anchor" href="#interface-pagenumberquery" aria-label="Permalink to &quot;Interface: PageNumberQuery&quot;">​</a></h1><p>Query of a list that is paged by number, without a documented page size.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./DomainAccessCodePoolListQuery.html"><code>DomainAccessCodePoolListQuery</code></a></li><li><a href="./PublishedCourseListQuery.html"><code>PublishedCourseListQuery</code></a></li><li><a href="./PublishedPathListQuery.html"><code>PublishedPathListQuery</code></a></li><li><a href="./PageQuery.html"><code>PageQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-page"></a> <code>page?</code></td><td><code>number</code></td><td>First page: 1. To resume a list, prefer its <code>cursor</code> option. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PageNumberQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PageNumberQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PageNumberQuery as default
};
