import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateViltSessionRegistration","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateViltSessionRegistration.md","filePath":"api/skilljar/functions/variables/updateViltSessionRegistration.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateViltSessionRegistration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateViltSessionRegistration</p><h1 id="variable-updateviltsessionregistration" tabindex="-1">Variable: updateViltSessionRegistration <a class="header-anchor" href="#variable-updateviltsessionregistration" aria-label="Permalink to &quot;Variable: updateViltSessionRegistration&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateViltSessionRegistration</strong>: <code>Method</code>&lt;[<code>viltSessionRegistrationId</code>: <code>string</code>], <a href="./../../interfaces/ViltSessionRegistrationUpdate.html"><code>ViltSessionRegistrationUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ViltSessionAttendance.html"><code>ViltSessionAttendance</code></a>&gt;&gt;</p></blockquote><p>Records whether the learner attended. Other fields cannot change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateViltSessionRegistration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateViltSessionRegistration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateViltSessionRegistration as default
};
