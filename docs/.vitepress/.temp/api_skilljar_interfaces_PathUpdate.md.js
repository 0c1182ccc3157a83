import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PathUpdate.md","filePath":"api/skilljar/interfaces/PathUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PathUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PathUpdate</p><h1 id="interface-pathupdate" tabindex="-1">Interface: PathUpdate <a class="header-anchor" href="#interface-pathupdate" aria-label="Permalink to &quot;Interface: PathUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PathCreate.html"><code>PathCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_name_plural"></a> <code>course_name_plural?</code></td><td><code>string</code></td><td>Replaces the word &quot;courses&quot; on the path&#39;s tile. <strong>Min Length</strong> 1 <strong>Max Length</strong> 50</td></tr><tr><td><a id="property-course_name_singular"></a> <code>course_name_singular?</code></td><td><code>string</code></td><td>Replaces the word &quot;course&quot; on the path&#39;s tile. <strong>Min Length</strong> 1 <strong>Max Length</strong> 50</td></tr><tr><td><a id="property-header_html"></a> <code>header_html?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr><tr><td><a id="property-long_description_html"></a> <code>long_description_html?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 300</td></tr><tr><td><a id="property-title"></a> <code>title?</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 500</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PathUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathUpdate as default
};
