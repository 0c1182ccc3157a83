import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SKILLJAR_RETRY_AFTER","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/SKILLJAR_RETRY_AFTER.md","filePath":"api/mocks/variables/SKILLJAR_RETRY_AFTER.md"}');
const _sfc_main = { name: "api/mocks/variables/SKILLJAR_RETRY_AFTER.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SKILLJAR_RETRY_AFTER</p><h1 id="variable-skilljar-retry-after" tabindex="-1">Variable: SKILLJAR_RETRY_AFTER <a class="header-anchor" href="#variable-skilljar-retry-after" aria-label="Permalink to &quot;Variable: SKILLJAR\\_RETRY\\_AFTER&quot;">​</a></h1><blockquote><p><code>const</code> <strong>SKILLJAR_RETRY_AFTER</strong>: readonly <code>number</code>[]</p></blockquote><p>Milliseconds from each failed attempt to the next. A guess: that Skilljar repeats a delivery after a 5xx or no response, up to a count, is documented; neither the count nor the time between is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/SKILLJAR_RETRY_AFTER.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SKILLJAR_RETRY_AFTER = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SKILLJAR_RETRY_AFTER as default
};
