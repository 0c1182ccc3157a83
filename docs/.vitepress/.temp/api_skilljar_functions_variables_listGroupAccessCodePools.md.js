import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listGroupAccessCodePools","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listGroupAccessCodePools.md","filePath":"api/skilljar/functions/variables/listGroupAccessCodePools.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listGroupAccessCodePools.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listGroupAccessCodePools</p><h1 id="variable-listgroupaccesscodepools" tabindex="-1">Variable: listGroupAccessCodePools <a class="header-anchor" href="#variable-listgroupaccesscodepools" aria-label="Permalink to &quot;Variable: listGroupAccessCodePools&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listGroupAccessCodePools</strong>: <code>Method</code>&lt;[<code>groupId</code>: <code>string</code>], <a href="./../../interfaces/PageQuery.html"><code>PageQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/GroupAccessCodePool.html"><code>GroupAccessCodePool</code></a>&gt;&gt;</p></blockquote><p>Lists the access code pools of a group.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listGroupAccessCodePools.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listGroupAccessCodePools = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listGroupAccessCodePools as default
};
