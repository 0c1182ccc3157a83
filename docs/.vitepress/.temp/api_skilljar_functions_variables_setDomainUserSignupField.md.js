import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: setDomainUserSignupField","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/setDomainUserSignupField.md","filePath":"api/skilljar/functions/variables/setDomainUserSignupField.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/setDomainUserSignupField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / setDomainUserSignupField</p><h1 id="variable-setdomainusersignupfield" tabindex="-1">Variable: setDomainUserSignupField <a class="header-anchor" href="#variable-setdomainusersignupfield" aria-label="Permalink to &quot;Variable: setDomainUserSignupField&quot;">​</a></h1><blockquote><p><code>const</code> <strong>setDomainUserSignupField</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/SignupFieldValueInput.html"><code>SignupFieldValueInput</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/SignupFieldValue.html"><code>SignupFieldValue</code></a>&gt;&gt;</p></blockquote><p>Creates or updates a member&#39;s value of one sign-up field.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/setDomainUserSignupField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setDomainUserSignupField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setDomainUserSignupField as default
};
