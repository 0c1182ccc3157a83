import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addGroupAccessCodePool","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addGroupAccessCodePool.md","filePath":"api/skilljar/functions/variables/addGroupAccessCodePool.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addGroupAccessCodePool.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addGroupAccessCodePool</p><h1 id="variable-addgroupaccesscodepool" tabindex="-1">Variable: addGroupAccessCodePool <a class="header-anchor" href="#variable-addgroupaccesscodepool" aria-label="Permalink to &quot;Variable: addGroupAccessCodePool&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addGroupAccessCodePool</strong>: <code>Method</code>&lt;[<code>groupId</code>: <code>string</code>], <a href="./../../interfaces/GroupAccessCodePoolCreate.html"><code>GroupAccessCodePoolCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/GroupAccessCodePool.html"><code>GroupAccessCodePool</code></a>&gt;&gt;</p></blockquote><p>Adds an existing access code pool to a group: its codes give membership.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addGroupAccessCodePool.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addGroupAccessCodePool = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addGroupAccessCodePool as default
};
