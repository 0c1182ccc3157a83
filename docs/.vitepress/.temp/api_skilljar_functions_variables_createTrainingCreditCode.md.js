import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createTrainingCreditCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createTrainingCreditCode.md","filePath":"api/skilljar/functions/variables/createTrainingCreditCode.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createTrainingCreditCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createTrainingCreditCode</p><h1 id="variable-createtrainingcreditcode" tabindex="-1">Variable: createTrainingCreditCode <a class="header-anchor" href="#variable-createtrainingcreditcode" aria-label="Permalink to &quot;Variable: createTrainingCreditCode&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createTrainingCreditCode</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/TrainingCreditCodeCreate.html"><code>TrainingCreditCodeCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/TrainingCreditCodeCreated.html"><code>TrainingCreditCodeCreated</code></a>&gt;&gt;</p></blockquote><p>Creates a code with credits that learners pay with. It cannot be deleted, but it can expire.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createTrainingCreditCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTrainingCreditCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTrainingCreditCode as default
};
