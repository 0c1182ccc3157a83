import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnrollmentCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnrollmentCreate.md","filePath":"api/skilljar/interfaces/EnrollmentCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnrollmentCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnrollmentCreate</p><h1 id="interface-enrollmentcreate" tabindex="-1">Interface: EnrollmentCreate <a class="header-anchor" href="#interface-enrollmentcreate" aria-label="Permalink to &quot;Interface: EnrollmentCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active?</code></td><td><code>boolean</code> | <code>null</code></td><td>Default: true.</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at?</code></td><td><code>string</code></td><td>Default: the time of the call, set once per call. The learner and this time together identify an enrolment.</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-purchase"></a> <code>purchase?</code></td><td><a href="./EnrollmentPurchaseInput.html"><code>EnrollmentPurchaseInput</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./Reference.html"><code>Reference</code></a></td><td>Must be a member of the domain.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnrollmentCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrollmentCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrollmentCreate as default
};
