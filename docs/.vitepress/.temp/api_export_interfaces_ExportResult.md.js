import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExportResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/export/interfaces/ExportResult.md","filePath":"api/export/interfaces/ExportResult.md"}');
const _sfc_main = { name: "api/export/interfaces/ExportResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">export</a> / ExportResult</p><h1 id="interface-exportresult" tabindex="-1">Interface: ExportResult <a class="header-anchor" href="#interface-exportresult" aria-label="Permalink to &quot;Interface: ExportResult&quot;">​</a></h1><p>The result of an export.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-complete"></a> <code>complete</code></td><td><code>boolean</code></td><td>Whether all platforms are complete, and no learner was skipped.</td></tr><tr><td><a id="property-newrecords"></a> <code>newRecords</code></td><td><code>number</code></td><td>Records that this run read.</td></tr><tr><td><a id="property-platforms"></a> <code>platforms</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>platforms.instruqt?</code></td><td><a href="./PlatformExport.html"><code>PlatformExport</code></a></td><td>-</td></tr><tr><td><code>platforms.learningPath?</code></td><td><a href="./PlatformExport.html"><code>PlatformExport</code></a></td><td>-</td></tr><tr><td><code>platforms.sda?</code></td><td><a href="./PlatformExport.html"><code>PlatformExport</code></a></td><td>-</td></tr><tr><td><code>platforms.skilljar?</code></td><td><a href="./PlatformExport.html"><code>PlatformExport</code></a></td><td>-</td></tr><tr><td><a id="property-problems"></a> <code>problems</code></td><td><a href="./../../learners/interfaces/LearnerProblem.html"><code>LearnerProblem</code></a>[]</td><td>As in <code>problems.ndjson</code>, with the errors.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/export/interfaces/ExportResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportResult as default
};
