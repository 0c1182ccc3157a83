import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProgressToken","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ProgressToken.md","filePath":"api/skilljar/interfaces/ProgressToken.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ProgressToken.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ProgressToken</p><h1 id="interface-progresstoken" tabindex="-1">Interface: ProgressToken <a class="header-anchor" href="#interface-progresstoken" aria-label="Permalink to &quot;Interface: ProgressToken&quot;">​</a></h1><p>The report of a learner&#39;s progress in a task.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completed_at"></a> <code>completed_at?</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code> until the task is completed.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-max_score"></a> <code>max_score?</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-score"></a> <code>score?</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-success_status"></a> <code>success_status?</code></td><td><a href="./../type-aliases/SuccessStatus.html"><code>SuccessStatus</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ProgressToken.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressToken as default
};
