import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LicensePackageStudentInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LicensePackageStudentInput.md","filePath":"api/skilljar/interfaces/LicensePackageStudentInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LicensePackageStudentInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LicensePackageStudentInput</p><h1 id="interface-licensepackagestudentinput" tabindex="-1">Interface: LicensePackageStudentInput <a class="header-anchor" href="#interface-licensepackagestudentinput" aria-label="Permalink to &quot;Interface: LicensePackageStudentInput&quot;">​</a></h1><h2 id="any-of" tabindex="-1">Any Of <a class="header-anchor" href="#any-of" aria-label="Permalink to &quot;Any Of&quot;">​</a></h2><p>id email</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email?</code></td><td><code>string</code></td><td><strong>Format</strong> email</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code></td><td>The id of an existing learner. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LicensePackageStudentInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LicensePackageStudentInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LicensePackageStudentInput as default
};
