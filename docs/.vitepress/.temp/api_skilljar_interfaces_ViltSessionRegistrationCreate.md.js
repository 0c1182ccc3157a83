import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ViltSessionRegistrationCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ViltSessionRegistrationCreate.md","filePath":"api/skilljar/interfaces/ViltSessionRegistrationCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ViltSessionRegistrationCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ViltSessionRegistrationCreate</p><h1 id="interface-viltsessionregistrationcreate" tabindex="-1">Interface: ViltSessionRegistrationCreate <a class="header-anchor" href="#interface-viltsessionregistrationcreate" aria-label="Permalink to &quot;Interface: ViltSessionRegistrationCreate&quot;">​</a></h1><p>Both fields belong to a registration; the documents mark neither as required.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-enrollment_id"></a> <code>enrollment_id?</code></td><td><code>string</code></td><td>The learner&#39;s enrolment in the published course. <strong>Min Length</strong> 1</td></tr><tr><td><a id="property-vilt_session"></a> <code>vilt_session?</code></td><td><a href="./Reference.html"><code>Reference</code></a></td><td><code>vilt_session</code> of an event, not the event itself.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ViltSessionRegistrationCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ViltSessionRegistrationCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ViltSessionRegistrationCreate as default
};
