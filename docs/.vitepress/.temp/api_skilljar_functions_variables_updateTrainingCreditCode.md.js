import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateTrainingCreditCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateTrainingCreditCode.md","filePath":"api/skilljar/functions/variables/updateTrainingCreditCode.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateTrainingCreditCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateTrainingCreditCode</p><h1 id="variable-updatetrainingcreditcode" tabindex="-1">Variable: updateTrainingCreditCode <a class="header-anchor" href="#variable-updatetrainingcreditcode" aria-label="Permalink to &quot;Variable: updateTrainingCreditCode&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateTrainingCreditCode</strong>: <code>Method</code>&lt;[<code>trainingCreditCodeId</code>: <code>string</code>], <a href="./../../interfaces/TrainingCreditCodeUpdate.html"><code>TrainingCreditCodeUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/TrainingCreditCodeUpdated.html"><code>TrainingCreditCodeUpdated</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields. Groups and offers are added or removed, not replaced.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateTrainingCreditCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateTrainingCreditCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateTrainingCreditCode as default
};
