import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathOverview","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PathOverview.md","filePath":"api/skilljar/interfaces/PathOverview.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PathOverview.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PathOverview</p><h1 id="interface-pathoverview" tabindex="-1">Interface: PathOverview <a class="header-anchor" href="#interface-pathoverview" aria-label="Permalink to &quot;Interface: PathOverview&quot;">​</a></h1><p>A row of the list of paths. The vendor&#39;s OpenAPI has the fields on the row itself, the reference&#39;s example has them below <code>path</code>: <code>row.path ?? row</code> is the path either way.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_name_plural"></a> <code>course_name_plural?</code></td><td><code>string</code></td><td>Replaces the word &quot;courses&quot; on the path&#39;s tile.</td></tr><tr><td><a id="property-course_name_singular"></a> <code>course_name_singular?</code></td><td><code>string</code></td><td>Replaces the word &quot;course&quot; on the path&#39;s tile.</td></tr><tr><td><a id="property-header_html"></a> <code>header_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-long_description_html"></a> <code>long_description_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-path"></a> <code>path?</code></td><td><a href="./Path.html"><code>Path</code></a></td><td>-</td></tr><tr><td><a id="property-path_item_count"></a> <code>path_item_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-promo_image_url"></a> <code>promo_image_url?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PathOverview.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathOverview = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathOverview as default
};
