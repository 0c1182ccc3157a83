import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createViltSessionRegistration","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createViltSessionRegistration.md","filePath":"api/skilljar/functions/variables/createViltSessionRegistration.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createViltSessionRegistration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createViltSessionRegistration</p><h1 id="variable-createviltsessionregistration" tabindex="-1">Variable: createViltSessionRegistration <a class="header-anchor" href="#variable-createviltsessionregistration" aria-label="Permalink to &quot;Variable: createViltSessionRegistration&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createViltSessionRegistration</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/ViltSessionRegistrationCreate.html"><code>ViltSessionRegistrationCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ViltSessionRegistrationDetail.html"><code>ViltSessionRegistrationDetail</code></a>&gt;&gt;</p></blockquote><p>Registers a learner for live training. The learner must be enrolled in the course.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createViltSessionRegistration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createViltSessionRegistration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createViltSessionRegistration as default
};
