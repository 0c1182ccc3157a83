import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: setDomainUserSignupFields","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/setDomainUserSignupFields.md","filePath":"api/skilljar/functions/variables/setDomainUserSignupFields.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/setDomainUserSignupFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / setDomainUserSignupFields</p><h1 id="variable-setdomainusersignupfields" tabindex="-1">Variable: setDomainUserSignupFields <a class="header-anchor" href="#variable-setdomainusersignupfields" aria-label="Permalink to &quot;Variable: setDomainUserSignupFields&quot;">​</a></h1><blockquote><p><code>const</code> <strong>setDomainUserSignupFields</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/SignupFieldValuesInput.html"><code>SignupFieldValuesInput</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/SignupFieldValuesChange.html"><code>SignupFieldValuesChange</code></a>&gt;&gt;</p></blockquote><p>Creates or updates a member&#39;s values of several sign-up fields. Other fields do not change, and the response omits values that were already the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/setDomainUserSignupFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setDomainUserSignupFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setDomainUserSignupFields as default
};
