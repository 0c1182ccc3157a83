import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SuccessStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/SuccessStatus.md","filePath":"api/skilljar/type-aliases/SuccessStatus.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/SuccessStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SuccessStatus</p><h1 id="type-alias-successstatus" tabindex="-1">Type Alias: SuccessStatus <a class="header-anchor" href="#type-alias-successstatus" aria-label="Permalink to &quot;Type Alias: SuccessStatus&quot;">​</a></h1><blockquote><p><strong>SuccessStatus</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;PASSED&quot;</code> | <code>&quot;FAILED&quot;</code>&gt;</p></blockquote><p>Whether a course or lesson was passed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/SuccessStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SuccessStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SuccessStatus as default
};
