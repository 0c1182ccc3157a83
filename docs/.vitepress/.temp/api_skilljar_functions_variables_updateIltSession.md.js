import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateIltSession","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateIltSession.md","filePath":"api/skilljar/functions/variables/updateIltSession.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateIltSession.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateIltSession</p><h1 id="variable-updateiltsession" tabindex="-1">Variable: updateIltSession <a class="header-anchor" href="#variable-updateiltsession" aria-label="Permalink to &quot;Variable: updateIltSession&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateIltSession</strong>: <code>Method</code>&lt;[<code>iltSessionId</code>: <code>string</code>], <a href="./../../interfaces/IltSessionInput.html"><code>IltSessionInput</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/IltSession.html"><code>IltSession</code></a>&gt;&gt;</p></blockquote><p>Replaces a live training session. Every required field must be given: there is no partial update.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateIltSession.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateIltSession = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateIltSession as default
};
