import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PlayReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/PlayReport.md","filePath":"api/instruqt/type-aliases/PlayReport.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/PlayReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / PlayReport</p><h1 id="type-alias-playreport" tabindex="-1">Type Alias: PlayReport <a class="header-anchor" href="#type-alias-playreport" aria-label="Permalink to &quot;Type Alias: PlayReport&quot;">​</a></h1><blockquote><p><strong>PlayReport</strong> = <code>object</code> &amp; <a href="./PlayReportSummary.html"><code>PlayReportSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>activity</code></td><td><code>object</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/PlayReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlayReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlayReport as default
};
