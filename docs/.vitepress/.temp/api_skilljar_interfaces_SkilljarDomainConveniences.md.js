import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainConveniences.md","filePath":"api/skilljar/interfaces/SkilljarDomainConveniences.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainConveniences</p><h1 id="interface-skilljardomainconveniences" tabindex="-1">Interface: SkilljarDomainConveniences <a class="header-anchor" href="#interface-skilljardomainconveniences" aria-label="Permalink to &quot;Interface: SkilljarDomainConveniences&quot;">​</a></h1><p>Convenience methods of <code>skilljar.domain(name)</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarDomainResources.html"><code>SkilljarDomainResources</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="enrol" tabindex="-1">enrol() <a class="header-anchor" href="#enrol" aria-label="Permalink to &quot;enrol()&quot;">​</a></h3><blockquote><p><strong>enrol</strong>(<code>input</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./Enrolled.html"><code>Enrolled</code></a>&gt;</p></blockquote><p>Ensures that a learner has access to a published course: adds them to the domain if they are not a member, and enrols them if they have no active and unexpired enrolment. Safe to repeat. Two parallel calls may enrol the learner twice, unless both pass the same <code>enrolled_at</code>. Takes three requests or more; the options apply to each.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>input</code></td><td><a href="./EnrolInput.html"><code>EnrolInput</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./Enrolled.html"><code>Enrolled</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainConveniences as default
};
