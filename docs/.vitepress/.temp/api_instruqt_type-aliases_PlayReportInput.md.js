import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PlayReportInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/PlayReportInput.md","filePath":"api/instruqt/type-aliases/PlayReportInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/PlayReportInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / PlayReportInput</p><h1 id="type-alias-playreportinput" tabindex="-1">Type Alias: PlayReportInput <a class="header-anchor" href="#type-alias-playreportinput" aria-label="Permalink to &quot;Type Alias: PlayReportInput&quot;">​</a></h1><blockquote><p><strong>PlayReportInput</strong> = <code>object</code></p></blockquote><p>Which plays to list.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-customparameterfilters"></a> <code>customParameterFilters?</code></td><td><a href="./CustomParameterFilter.html"><code>CustomParameterFilter</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-daterangefilter"></a> <code>dateRangeFilter?</code></td><td><a href="./DateRangeFilter.html"><code>DateRangeFilter</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-landingpageids"></a> <code>landingPageIds?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-ordering"></a> <code>ordering?</code></td><td><a href="./Ordering.html"><code>Ordering</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-pagination"></a> <code>pagination?</code></td><td><a href="./SkipTakePagination.html"><code>SkipTakePagination</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-playtype"></a> <code>playType?</code></td><td><a href="./PlayType.html"><code>PlayType</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-tags"></a> <code>tags?</code></td><td><code>string</code>[] | <code>null</code></td><td>Plays of tracks with these tags.</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-trackids"></a> <code>trackIds?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-trackinviteids"></a> <code>trackInviteIds?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-userids"></a> <code>userIds?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/PlayReportInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlayReportInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlayReportInput as default
};
