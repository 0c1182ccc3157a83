import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addGroupUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addGroupUser.md","filePath":"api/skilljar/functions/variables/addGroupUser.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addGroupUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addGroupUser</p><h1 id="variable-addgroupuser" tabindex="-1">Variable: addGroupUser <a class="header-anchor" href="#variable-addgroupuser" aria-label="Permalink to &quot;Variable: addGroupUser&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addGroupUser</strong>: <code>Method</code>&lt;[<code>groupId</code>: <code>string</code>], <a href="./../../interfaces/GroupUserCreate.html"><code>GroupUserCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/GroupUser.html"><code>GroupUser</code></a>&gt;&gt;</p></blockquote><p>Adds a learner to a group.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addGroupUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addGroupUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addGroupUser as default
};
