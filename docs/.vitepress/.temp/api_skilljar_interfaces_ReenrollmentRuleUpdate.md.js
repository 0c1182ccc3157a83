import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReenrollmentRuleUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ReenrollmentRuleUpdate.md","filePath":"api/skilljar/interfaces/ReenrollmentRuleUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ReenrollmentRuleUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ReenrollmentRuleUpdate</p><h1 id="interface-reenrollmentruleupdate" tabindex="-1">Interface: ReenrollmentRuleUpdate <a class="header-anchor" href="#interface-reenrollmentruleupdate" aria-label="Permalink to &quot;Interface: ReenrollmentRuleUpdate&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ReenrollmentRuleCreate.html"><code>ReenrollmentRuleCreate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cycle_duration"></a> <code>cycle_duration?</code></td><td><code>number</code></td><td>Interval between re-enrolments, in <code>cycle_duration_unit</code>. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr><tr><td><a id="property-cycle_duration_unit"></a> <code>cycle_duration_unit?</code></td><td><a href="./../type-aliases/CycleDurationUnit.html"><code>CycleDurationUnit</code></a></td><td>Set it with <code>cycle_duration</code>: no default is documented.</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at?</code></td><td><code>string</code></td><td>The first re-enrolment: in the future, on a full hour.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ReenrollmentRuleUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReenrollmentRuleUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReenrollmentRuleUpdate as default
};
