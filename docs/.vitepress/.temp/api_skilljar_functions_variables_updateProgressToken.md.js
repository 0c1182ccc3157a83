import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateProgressToken","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateProgressToken.md","filePath":"api/skilljar/functions/variables/updateProgressToken.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateProgressToken.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateProgressToken</p><h1 id="variable-updateprogresstoken" tabindex="-1">Variable: updateProgressToken <a class="header-anchor" href="#variable-updateprogresstoken" aria-label="Permalink to &quot;Variable: updateProgressToken&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateProgressToken</strong>: <code>Method</code>&lt;[<code>progressTokenId</code>: <code>string</code>], <a href="./../../interfaces/ProgressTokenUpdate.html"><code>ProgressTokenUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ProgressToken.html"><code>ProgressToken</code></a>&gt;&gt;</p></blockquote><p>Reports progress with a token. May change the learner&#39;s progress in the lesson and complete the course.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateProgressToken.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateProgressToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateProgressToken as default
};
