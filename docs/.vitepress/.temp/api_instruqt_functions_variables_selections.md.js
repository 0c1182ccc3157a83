import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: selections","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/selections.md","filePath":"api/instruqt/functions/variables/selections.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/selections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / selections</p><h1 id="variable-selections" tabindex="-1">Variable: selections <a class="header-anchor" href="#variable-selections" aria-label="Permalink to &quot;Variable: selections&quot;">​</a></h1><blockquote><p><code>const</code> <strong>selections</strong>: <a href="./../type-aliases/Selections.html"><code>Selections</code></a></p></blockquote><p>Reads with graphql&#39;s parser, which is loaded with the first selection.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/selections.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const selections = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  selections as default
};
