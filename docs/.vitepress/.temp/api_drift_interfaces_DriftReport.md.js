import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DriftReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/interfaces/DriftReport.md","filePath":"api/drift/interfaces/DriftReport.md"}');
const _sfc_main = { name: "api/drift/interfaces/DriftReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">drift</a> / DriftReport</p><h1 id="interface-driftreport" tabindex="-1">Interface: DriftReport <a class="header-anchor" href="#interface-driftreport" aria-label="Permalink to &quot;Interface: DriftReport&quot;">​</a></h1><p>What was seen since the collector was made or cleared. It is JSON, and contains no data of a person.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answers"></a> <code>answers</code></td><td><code>Readonly</code>&lt;<code>Partial</code>&lt;<code>Record</code>&lt;<a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a>, <code>number</code>&gt;&gt;&gt;</td><td>How many answers were checked, by platform.</td></tr><tr><td><a id="property-dropped"></a> <code>dropped</code></td><td><code>number</code></td><td>How many differences are missing because there were more than <code>maxFindings</code> of them, each time they were seen.</td></tr><tr><td><a id="property-findings"></a> <code>findings</code></td><td>readonly <a href="./DriftFinding.html"><code>DriftFinding</code></a>[]</td><td>The most frequent first.</td></tr><tr><td><a id="property-since"></a> <code>since</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-unchecked"></a> <code>unchecked</code></td><td><code>number</code></td><td>Answers that were not checked: of your own documents, those that are not simple.</td></tr><tr><td><a id="property-until"></a> <code>until</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><code>string</code></td><td>The version of this package.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/interfaces/DriftReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DriftReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DriftReport as default
};
