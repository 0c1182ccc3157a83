import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateLabel","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateLabel.md","filePath":"api/skilljar/functions/variables/updateLabel.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateLabel</p><h1 id="variable-updatelabel" tabindex="-1">Variable: updateLabel <a class="header-anchor" href="#variable-updatelabel" aria-label="Permalink to &quot;Variable: updateLabel&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateLabel</strong>: <code>Method</code>&lt;[<code>labelId</code>: <code>string</code>], <a href="./../../interfaces/LabelUpdate.html"><code>LabelUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Label.html"><code>Label</code></a>&gt;&gt;</p></blockquote><p>Renames a label.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateLabel as default
};
