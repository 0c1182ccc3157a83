import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackStatisticsSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackStatisticsSummary.md","filePath":"api/instruqt/type-aliases/TrackStatisticsSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackStatisticsSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackStatisticsSummary</p><h1 id="type-alias-trackstatisticssummary" tabindex="-1">Type Alias: TrackStatisticsSummary <a class="header-anchor" href="#type-alias-trackstatisticssummary" aria-label="Permalink to &quot;Type Alias: TrackStatisticsSummary&quot;">​</a></h1><blockquote><p><strong>TrackStatisticsSummary</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-average_review_score"></a> <code>average_review_score</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-completed_total"></a> <code>completed_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-restarted_total"></a> <code>restarted_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-started_total"></a> <code>started_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackStatisticsSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackStatisticsSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackStatisticsSummary as default
};
