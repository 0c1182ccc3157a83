import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createGroup.md","filePath":"api/skilljar/functions/variables/createGroup.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createGroup</p><h1 id="variable-creategroup" tabindex="-1">Variable: createGroup <a class="header-anchor" href="#variable-creategroup" aria-label="Permalink to &quot;Variable: createGroup&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createGroup</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/GroupCreate.html"><code>GroupCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Group.html"><code>Group</code></a>&gt;&gt;</p></blockquote><p>Creates a group, optionally with rules for automatic membership.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createGroup as default
};
