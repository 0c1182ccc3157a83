import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DriftOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/interfaces/DriftOptions.md","filePath":"api/drift/interfaces/DriftOptions.md"}');
const _sfc_main = { name: "api/drift/interfaces/DriftOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">drift</a> / DriftOptions</p><h1 id="interface-driftoptions" tabindex="-1">Interface: DriftOptions <a class="header-anchor" href="#interface-driftoptions" aria-label="Permalink to &quot;Interface: DriftOptions&quot;">​</a></h1><p>Options of <code>createDriftCollector</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-maxfindings"></a> <code>maxFindings?</code></td><td><code>number</code></td><td>The maximum number of different findings. Further ones are counted in <code>dropped</code>. Default: 500.</td></tr><tr><td><a id="property-now"></a> <code>now?</code></td><td>() =&gt; <code>Date</code></td><td>The present, for tests. Default: the system&#39;s time.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/interfaces/DriftOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DriftOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DriftOptions as default
};
