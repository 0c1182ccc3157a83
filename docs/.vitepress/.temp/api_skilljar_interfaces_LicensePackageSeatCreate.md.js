import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LicensePackageSeatCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LicensePackageSeatCreate.md","filePath":"api/skilljar/interfaces/LicensePackageSeatCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LicensePackageSeatCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LicensePackageSeatCreate</p><h1 id="interface-licensepackageseatcreate" tabindex="-1">Interface: LicensePackageSeatCreate <a class="header-anchor" href="#interface-licensepackageseatcreate" aria-label="Permalink to &quot;Interface: LicensePackageSeatCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-student"></a> <code>student</code></td><td><a href="./LicensePackageStudentInput.html"><code>LicensePackageStudentInput</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LicensePackageSeatCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LicensePackageSeatCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LicensePackageSeatCreate as default
};
