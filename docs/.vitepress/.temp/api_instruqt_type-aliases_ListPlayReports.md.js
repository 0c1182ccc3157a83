import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListPlayReports","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ListPlayReports.md","filePath":"api/instruqt/type-aliases/ListPlayReports.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ListPlayReports.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ListPlayReports</p><h1 id="type-alias-listplayreports" tabindex="-1">Type Alias: ListPlayReports <a class="header-anchor" href="#type-alias-listplayreports" aria-label="Permalink to &quot;Type Alias: ListPlayReports&quot;">​</a></h1><blockquote><p><strong>ListPlayReports</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-playreports"></a> <code>playReports</code></td><td><code>object</code></td><td>Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.</td></tr><tr><td><code>playReports.items</code></td><td><a href="./PlayReportSummary.html"><code>PlayReportSummary</code></a>[]</td><td>-</td></tr><tr><td><code>playReports.totalItems</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ListPlayReports.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListPlayReports = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListPlayReports as default
};
