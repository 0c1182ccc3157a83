import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: INSTRUQT_RETRY_AFTER","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/INSTRUQT_RETRY_AFTER.md","filePath":"api/mocks/variables/INSTRUQT_RETRY_AFTER.md"}');
const _sfc_main = { name: "api/mocks/variables/INSTRUQT_RETRY_AFTER.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / INSTRUQT_RETRY_AFTER</p><h1 id="variable-instruqt-retry-after" tabindex="-1">Variable: INSTRUQT_RETRY_AFTER <a class="header-anchor" href="#variable-instruqt-retry-after" aria-label="Permalink to &quot;Variable: INSTRUQT\\_RETRY\\_AFTER&quot;">​</a></h1><blockquote><p><code>const</code> <strong>INSTRUQT_RETRY_AFTER</strong>: readonly <code>number</code>[]</p></blockquote><p>Milliseconds from each failed attempt to the next: the default of Svix, which Instruqt sends with.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/INSTRUQT_RETRY_AFTER.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const INSTRUQT_RETRY_AFTER = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  INSTRUQT_RETRY_AFTER as default
};
