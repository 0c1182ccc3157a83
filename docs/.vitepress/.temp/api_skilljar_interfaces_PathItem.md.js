import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PathItem.md","filePath":"api/skilljar/interfaces/PathItem.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PathItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PathItem</p><h1 id="interface-pathitem" tabindex="-1">Interface: PathItem <a class="header-anchor" href="#interface-pathitem" aria-label="Permalink to &quot;Interface: PathItem&quot;">​</a></h1><p>A course in a path.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-course"></a> <code>course</code></td><td><a href="./PublishedCourseSummary.html"><code>PublishedCourseSummary</code></a></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-slug"></a> <code>slug?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PathItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathItem as default
};
