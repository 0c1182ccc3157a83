import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetOrganizationStatisticsVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/GetOrganizationStatisticsVariables.md","filePath":"api/instruqt/type-aliases/GetOrganizationStatisticsVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/GetOrganizationStatisticsVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / GetOrganizationStatisticsVariables</p><h1 id="type-alias-getorganizationstatisticsvariables" tabindex="-1">Type Alias: GetOrganizationStatisticsVariables <a class="header-anchor" href="#type-alias-getorganizationstatisticsvariables" aria-label="Permalink to &quot;Type Alias: GetOrganizationStatisticsVariables&quot;">​</a></h1><blockquote><p><strong>GetOrganizationStatisticsVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-end"></a> <code>end?</code></td><td><code>string</code> | <code>null</code></td><td>Default: now.</td></tr><tr><td><a id="property-filterdevelopers"></a> <code>filterDevelopers?</code></td><td><code>boolean</code> | <code>null</code></td><td>True: plays by track developers are filtered out.</td></tr><tr><td><a id="property-organizationid"></a> <code>organizationID?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-organizationslug"></a> <code>organizationSlug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-start"></a> <code>start?</code></td><td><code>string</code> | <code>null</code></td><td>Default: 30 days before now.</td></tr><tr><td><a id="property-trackids"></a> <code>trackIDs?</code></td><td><code>string</code>[] | <code>null</code></td><td>Only these tracks.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/GetOrganizationStatisticsVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetOrganizationStatisticsVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetOrganizationStatisticsVariables as default
};
