import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: addLicensePackageStudent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/addLicensePackageStudent.md","filePath":"api/skilljar/functions/variables/addLicensePackageStudent.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/addLicensePackageStudent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / addLicensePackageStudent</p><h1 id="variable-addlicensepackagestudent" tabindex="-1">Variable: addLicensePackageStudent <a class="header-anchor" href="#variable-addlicensepackagestudent" aria-label="Permalink to &quot;Variable: addLicensePackageStudent&quot;">​</a></h1><blockquote><p><code>const</code> <strong>addLicensePackageStudent</strong>: <code>Method</code>&lt;[<code>licensePackageId</code>: <code>string</code>], <a href="./../../interfaces/LicensePackageSeatCreate.html"><code>LicensePackageSeatCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/LicensePackageSeat.html"><code>LicensePackageSeat</code></a>&gt;&gt;</p></blockquote><p>Assigns a seat in a license package to a learner, by id or e-mail address. Requires license packages in the organisation.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/addLicensePackageStudent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addLicensePackageStudent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addLicensePackageStudent as default
};
