import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CourseSeries","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/CourseSeries.md","filePath":"api/skilljar/interfaces/CourseSeries.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/CourseSeries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CourseSeries</p><h1 id="interface-courseseries" tabindex="-1">Interface: CourseSeries <a class="header-anchor" href="#interface-courseseries" aria-label="Permalink to &quot;Interface: CourseSeries&quot;">​</a></h1><p>A series of courses on a domain.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-offer"></a> <code>offer?</code></td><td><a href="./Offer.html"><code>Offer</code></a> | <code>null</code></td></tr><tr><td><a id="property-published_course_count"></a> <code>published_course_count?</code></td><td><code>number</code></td></tr><tr><td><a id="property-series_url"></a> <code>series_url?</code></td><td><code>string</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td></tr><tr><td><a id="property-visible_on_catalog"></a> <code>visible_on_catalog?</code></td><td><code>boolean</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/CourseSeries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CourseSeries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CourseSeries as default
};
