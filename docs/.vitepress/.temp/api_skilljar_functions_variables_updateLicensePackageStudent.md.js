import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateLicensePackageStudent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateLicensePackageStudent.md","filePath":"api/skilljar/functions/variables/updateLicensePackageStudent.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateLicensePackageStudent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateLicensePackageStudent</p><h1 id="variable-updatelicensepackagestudent" tabindex="-1">Variable: updateLicensePackageStudent <a class="header-anchor" href="#variable-updatelicensepackagestudent" aria-label="Permalink to &quot;Variable: updateLicensePackageStudent&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateLicensePackageStudent</strong>: <code>Method</code>&lt;[<code>path</code>: <code>object</code>], <a href="./../../interfaces/LicensePackageSeatUpdate.html"><code>LicensePackageSeatUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/LicensePackageSeat.html"><code>LicensePackageSeat</code></a>&gt;&gt;</p></blockquote><p>Activates or deactivates a learner&#39;s seat. Takes the learner&#39;s id, not the seat&#39;s. Requires license packages in the organisation.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateLicensePackageStudent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateLicensePackageStudent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateLicensePackageStudent as default
};
