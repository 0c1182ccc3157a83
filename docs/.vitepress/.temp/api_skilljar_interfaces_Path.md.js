import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Path","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Path.md","filePath":"api/skilljar/interfaces/Path.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Path.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Path</p><h1 id="interface-path" tabindex="-1">Interface: Path <a class="header-anchor" href="#interface-path" aria-label="Permalink to &quot;Interface: Path&quot;">​</a></h1><p>A series of courses.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_name_plural"></a> <code>course_name_plural?</code></td><td><code>string</code></td><td>Stands for the word &quot;courses&quot; on the path&#39;s tile.</td></tr><tr><td><a id="property-course_name_singular"></a> <code>course_name_singular?</code></td><td><code>string</code></td><td>Stands for the word &quot;course&quot; on the path&#39;s tile.</td></tr><tr><td><a id="property-header_html"></a> <code>header_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-long_description_html"></a> <code>long_description_html?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-path_item_count"></a> <code>path_item_count?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-promo_image_url"></a> <code>promo_image_url?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Path.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Path = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Path as default
};
