import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeStatistics","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeStatistics.md","filePath":"api/instruqt/type-aliases/ChallengeStatistics.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeStatistics.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeStatistics</p><h1 id="type-alias-challengestatistics" tabindex="-1">Type Alias: ChallengeStatistics <a class="header-anchor" href="#type-alias-challengestatistics" aria-label="Permalink to &quot;Type Alias: ChallengeStatistics&quot;">​</a></h1><blockquote><p><strong>ChallengeStatistics</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-attempts_avg"></a> <code>attempts_avg</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-attempts_max"></a> <code>attempts_max</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-attempts_min"></a> <code>attempts_min</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-attempts_stddev"></a> <code>attempts_stddev</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-attempts_total"></a> <code>attempts_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-completed_total"></a> <code>completed_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-duration_avg"></a> <code>duration_avg</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-duration_max"></a> <code>duration_max</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-duration_min"></a> <code>duration_min</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-duration_stddev"></a> <code>duration_stddev</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-started_total"></a> <code>started_total</code></td><td><code>number</code> | <code>null</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-unlocked_total"></a> <code>unlocked_total</code></td><td><code>number</code> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeStatistics.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeStatistics = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeStatistics as default
};
