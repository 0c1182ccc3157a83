import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExportProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/export/interfaces/ExportProgress.md","filePath":"api/export/interfaces/ExportProgress.md"}');
const _sfc_main = { name: "api/export/interfaces/ExportProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">export</a> / ExportProgress</p><h1 id="interface-exportprogress" tabindex="-1">Interface: ExportProgress <a class="header-anchor" href="#interface-exportprogress" aria-label="Permalink to &quot;Interface: ExportProgress&quot;">​</a></h1><p>What an export is doing.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fraction"></a> <code>fraction?</code></td><td><code>number</code></td><td>How much of the platform has been read, from 0 to 1; absent where the platform does not say how long its list is.</td></tr><tr><td><a id="property-newrecords"></a> <code>newRecords</code></td><td><code>number</code></td><td>Records that this run read, of all platforms.</td></tr><tr><td><a id="property-phase"></a> <code>phase</code></td><td><code>&quot;failed&quot;</code> | <code>&quot;reading&quot;</code> | <code>&quot;writing&quot;</code> | <code>&quot;complete&quot;</code></td><td><code>reading</code>: records come from the platform. <code>writing</code>: the files of days are written. Then it is <code>complete</code> or <code>failed</code>.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td>keyof <a href="./../../learning-platforms/interfaces/PlatformClients.html"><code>PlatformClients</code></a></td><td>-</td></tr><tr><td><a id="property-records"></a> <code>records</code></td><td><code>number</code></td><td>Records of this platform, with those of earlier runs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/export/interfaces/ExportProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportProgress as default
};
