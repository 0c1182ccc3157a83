import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateGroup.md","filePath":"api/skilljar/functions/variables/updateGroup.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateGroup</p><h1 id="variable-updategroup" tabindex="-1">Variable: updateGroup <a class="header-anchor" href="#variable-updategroup" aria-label="Permalink to &quot;Variable: updateGroup&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateGroup</strong>: <code>Method</code>&lt;[<code>groupId</code>: <code>string</code>], <a href="./../../interfaces/GroupUpdate.html"><code>GroupUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Group.html"><code>Group</code></a>&gt;&gt;</p></blockquote><p>Updates only the given fields. Change the e-mail domains with <code>groups.emailDomainRules.update</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateGroup as default
};
