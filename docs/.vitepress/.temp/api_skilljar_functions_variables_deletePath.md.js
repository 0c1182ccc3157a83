import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deletePath","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/deletePath.md","filePath":"api/skilljar/functions/variables/deletePath.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/deletePath.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / deletePath</p><h1 id="variable-deletepath" tabindex="-1">Variable: deletePath <a class="header-anchor" href="#variable-deletepath" aria-label="Permalink to &quot;Variable: deletePath&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deletePath</strong>: <code>Method</code>&lt;[<code>pathId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/ConfirmOptions.html"><code>ConfirmOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>void</code>&gt;&gt;</p></blockquote><p>Permanently deletes a path with its items.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/deletePath.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deletePath = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deletePath as default
};
