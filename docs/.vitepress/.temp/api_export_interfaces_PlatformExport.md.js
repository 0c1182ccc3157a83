import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlatformExport","description":"","frontmatter":{},"headers":[],"relativePath":"api/export/interfaces/PlatformExport.md","filePath":"api/export/interfaces/PlatformExport.md"}');
const _sfc_main = { name: "api/export/interfaces/PlatformExport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">export</a> / PlatformExport</p><h1 id="interface-platformexport" tabindex="-1">Interface: PlatformExport <a class="header-anchor" href="#interface-platformexport" aria-label="Permalink to &quot;Interface: PlatformExport&quot;">​</a></h1><p>What was exported of a platform.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-complete"></a> <code>complete</code></td><td><code>boolean</code></td><td>False when the platform failed. Its files have what was read until then, and the next run goes on there.</td></tr><tr><td><a id="property-files"></a> <code>files</code></td><td><code>number</code></td><td>Number of its files.</td></tr><tr><td><a id="property-records"></a> <code>records</code></td><td><code>number</code></td><td>Records in its files.</td></tr><tr><td><a id="property-skipped"></a> <code>skipped</code></td><td><code>number</code></td><td>Learners whom the platform refused to show, in all runs. They are in <code>problems</code>, and are not tried again.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/export/interfaces/PlatformExport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformExport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformExport as default
};
