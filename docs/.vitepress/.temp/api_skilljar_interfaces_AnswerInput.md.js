import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AnswerInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/AnswerInput.md","filePath":"api/skilljar/interfaces/AnswerInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/AnswerInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AnswerInput</p><h1 id="interface-answerinput" tabindex="-1">Interface: AnswerInput <a class="header-anchor" href="#interface-answerinput" aria-label="Permalink to &quot;Interface: AnswerInput&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-answer_text"></a> <code>answer_text</code></td><td><code>string</code></td><td><strong>Min Length</strong> 1 <strong>Max Length</strong> 1000</td></tr><tr><td><a id="property-correct"></a> <code>correct?</code></td><td><code>boolean</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/AnswerInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerInput as default
};
