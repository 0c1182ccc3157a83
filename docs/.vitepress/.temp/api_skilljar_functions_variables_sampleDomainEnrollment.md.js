import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: sampleDomainEnrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/sampleDomainEnrollment.md","filePath":"api/skilljar/functions/variables/sampleDomainEnrollment.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/sampleDomainEnrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / sampleDomainEnrollment</p><h1 id="variable-sampledomainenrollment" tabindex="-1">Variable: sampleDomainEnrollment <a class="header-anchor" href="#variable-sampledomainenrollment" aria-label="Permalink to &quot;Variable: sampleDomainEnrollment&quot;">​</a></h1><blockquote><p><code>const</code> <strong>sampleDomainEnrollment</strong>: <code>Method</code>&lt;[], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/DomainEnrollmentSample.html"><code>DomainEnrollmentSample</code></a>&gt;&gt;</p></blockquote><p>Retrieves a sample webhook event for a new member of a domain: the latest one, or a generated one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/sampleDomainEnrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sampleDomainEnrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sampleDomainEnrollment as default
};
