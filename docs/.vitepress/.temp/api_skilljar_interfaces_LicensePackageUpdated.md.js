import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LicensePackageUpdated","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LicensePackageUpdated.md","filePath":"api/skilljar/interfaces/LicensePackageUpdated.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LicensePackageUpdated.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LicensePackageUpdated</p><h1 id="interface-licensepackageupdated" tabindex="-1">Interface: LicensePackageUpdated <a class="header-anchor" href="#interface-licensepackageupdated" aria-label="Permalink to &quot;Interface: LicensePackageUpdated&quot;">​</a></h1><p>The response to updating a license package.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LicensePackageCreated.html"><code>LicensePackageCreated</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-end_date"></a> <code>end_date</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-license_count"></a> <code>license_count</code></td><td><code>number</code></td><td>Licenses that may be active at a time.</td></tr><tr><td><a id="property-max_unique_seats"></a> <code>max_unique_seats?</code></td><td><code>number</code> | <code>null</code></td><td>The number of seats that can be assigned.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-start_date"></a> <code>start_date</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-tracking_id"></a> <code>tracking_id</code></td><td><code>string</code></td><td>The package&#39;s name in your own system.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LicensePackageUpdated.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LicensePackageUpdated = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LicensePackageUpdated as default
};
