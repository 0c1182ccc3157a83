import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ViltSessionEventListQuery","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ViltSessionEventListQuery.md","filePath":"api/skilljar/interfaces/ViltSessionEventListQuery.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ViltSessionEventListQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ViltSessionEventListQuery</p><h1 id="interface-viltsessioneventlistquery" tabindex="-1">Interface: ViltSessionEventListQuery <a class="header-anchor" href="#interface-viltsessioneventlistquery" aria-label="Permalink to &quot;Interface: ViltSessionEventListQuery&quot;">​</a></h1><p>Query of a list that is paged by number.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PageQuery.html"><code>PageQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ends_at__lte"></a> <code>ends_at__lte?</code></td><td><code>string</code></td><td>Filters by an end at this time or earlier.</td></tr><tr><td><a id="property-page"></a> <code>page?</code></td><td><code>number</code></td><td>First page: 1. To resume a list, prefer its <code>cursor</code> option. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr><tr><td><a id="property-page_size"></a> <code>page_size?</code></td><td><code>number</code></td><td>Rows per page; the same as <code>pageSize</code> in the options. No maximum is documented. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr><tr><td><a id="property-session__lesson__course__id"></a> <code>session__lesson__course__id?</code></td><td><code>string</code></td><td>Filters by live training of this course.</td></tr><tr><td><a id="property-session__lesson__id"></a> <code>session__lesson__id?</code></td><td><code>string</code></td><td>Filters by live training of this lesson.</td></tr><tr><td><a id="property-starts_at__gte"></a> <code>starts_at__gte?</code></td><td><code>string</code></td><td>Filters by a start at this time or later.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ViltSessionEventListQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ViltSessionEventListQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ViltSessionEventListQuery as default
};
