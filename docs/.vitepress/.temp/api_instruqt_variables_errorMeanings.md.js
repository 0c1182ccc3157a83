import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: errorMeanings","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/variables/errorMeanings.md","filePath":"api/instruqt/variables/errorMeanings.md"}');
const _sfc_main = { name: "api/instruqt/variables/errorMeanings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / errorMeanings</p><h1 id="variable-errormeanings" tabindex="-1">Variable: errorMeanings <a class="header-anchor" href="#variable-errormeanings" aria-label="Permalink to &quot;Variable: errorMeanings&quot;">​</a></h1><blockquote><p><code>const</code> <strong>errorMeanings</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>number</code>, <code>string</code>&gt;&gt;</p></blockquote><p>The meaning of each code number: <code>errorMeanings[34]</code> for <code>BE_034_EntityNotFound</code>. The platform may have further codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/variables/errorMeanings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const errorMeanings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  errorMeanings as default
};
