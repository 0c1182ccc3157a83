import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PathCreate.md","filePath":"api/skilljar/interfaces/PathCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PathCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PathCreate</p><h1 id="interface-pathcreate" tabindex="-1">Interface: PathCreate <a class="header-anchor" href="#interface-pathcreate" aria-label="Permalink to &quot;Interface: PathCreate&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PathUpdate.html"><code>PathUpdate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course_name_plural"></a> <code>course_name_plural?</code></td><td><code>string</code></td><td>Replaces the word &quot;courses&quot; on the path&#39;s tile. <strong>Min Length</strong> 1 <strong>Max Length</strong> 50</td></tr><tr><td><a id="property-course_name_singular"></a> <code>course_name_singular?</code></td><td><code>string</code></td><td>Replaces the word &quot;course&quot; on the path&#39;s tile. <strong>Min Length</strong> 1 <strong>Max Length</strong> 50</td></tr><tr><td><a id="property-header_html"></a> <code>header_html?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr><tr><td><a id="property-long_description_html"></a> <code>long_description_html?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr><tr><td><a id="property-short_description"></a> <code>short_description?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 300</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 500</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PathCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathCreate as default
};
