import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PublishedPathItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PublishedPathItem.md","filePath":"api/skilljar/interfaces/PublishedPathItem.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PublishedPathItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PublishedPathItem</p><h1 id="interface-publishedpathitem" tabindex="-1">Interface: PublishedPathItem <a class="header-anchor" href="#interface-publishedpathitem" aria-label="Permalink to &quot;Interface: PublishedPathItem&quot;">​</a></h1><p>A published course on a published path.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order</code></td><td><code>number</code></td><td>Its position on the path. Do not rely on the order of the rows.</td></tr><tr><td><a id="property-published_course"></a> <code>published_course</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>published_course.course_id?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>published_course.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>published_course.slug?</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PublishedPathItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedPathItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedPathItem as default
};
