import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReenrollmentRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ReenrollmentRule.md","filePath":"api/skilljar/interfaces/ReenrollmentRule.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ReenrollmentRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ReenrollmentRule</p><h1 id="interface-reenrollmentrule" tabindex="-1">Interface: ReenrollmentRule <a class="header-anchor" href="#interface-reenrollmentrule" aria-label="Permalink to &quot;Interface: ReenrollmentRule&quot;">​</a></h1><p>A rule that re-enrols the learners of a published course.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cycle_duration"></a> <code>cycle_duration</code></td><td><code>number</code></td><td>Interval between re-enrolments, in <code>cycle_duration_unit</code>.</td></tr><tr><td><a id="property-cycle_duration_unit"></a> <code>cycle_duration_unit?</code></td><td><a href="./../type-aliases/CycleDurationUnit.html"><code>CycleDurationUnit</code></a></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-next_run_at"></a> <code>next_run_at?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at</code></td><td><code>string</code></td><td>The first re-enrolment.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ReenrollmentRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReenrollmentRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReenrollmentRule as default
};
