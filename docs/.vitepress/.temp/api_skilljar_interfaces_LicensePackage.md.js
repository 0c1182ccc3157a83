import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LicensePackage","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LicensePackage.md","filePath":"api/skilljar/interfaces/LicensePackage.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LicensePackage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LicensePackage</p><h1 id="interface-licensepackage" tabindex="-1">Interface: LicensePackage <a class="header-anchor" href="#interface-licensepackage" aria-label="Permalink to &quot;Interface: LicensePackage&quot;">​</a></h1><p>Licenses for a set of offers of one domain, which you assign to learners.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./LicensePackageCreated.html"><code>LicensePackageCreated</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-domain_id"></a> <code>domain_id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-end_date"></a> <code>end_date</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-license_count"></a> <code>license_count</code></td><td><code>number</code></td><td>Licenses that may be active at a time.</td></tr><tr><td><a id="property-license_seats_remaining"></a> <code>license_seats_remaining</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-max_unique_seats"></a> <code>max_unique_seats?</code></td><td><code>number</code> | <code>null</code></td><td>The number of seats that can be assigned.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-offer_ids"></a> <code>offer_ids</code></td><td><code>string</code>[]</td><td>The offers of the licenses.</td></tr><tr><td><a id="property-start_date"></a> <code>start_date</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-tracking_id"></a> <code>tracking_id</code></td><td><code>string</code></td><td>The package&#39;s name in your own system.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LicensePackage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LicensePackage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LicensePackage as default
};
