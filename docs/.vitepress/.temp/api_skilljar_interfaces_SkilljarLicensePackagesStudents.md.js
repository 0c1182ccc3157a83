import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarLicensePackagesStudents","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarLicensePackagesStudents.md","filePath":"api/skilljar/interfaces/SkilljarLicensePackagesStudents.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarLicensePackagesStudents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarLicensePackagesStudents</p><h1 id="interface-skilljarlicensepackagesstudents" tabindex="-1">Interface: SkilljarLicensePackagesStudents <a class="header-anchor" href="#interface-skilljarlicensepackagesstudents" aria-label="Permalink to &quot;Interface: SkilljarLicensePackagesStudents&quot;">​</a></h1><p><code>skilljar.licensePackages.students</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Assigns a seat in a license package to a learner, by id or e-mail address. Requires license packages in the organisation. Skilljar <code>license_packages_students_create</code> (<code>POST /v1/license-packages/{license_package_id}/students</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the learners with a seat in a license package. Requires license packages in the organisation. Skilljar <code>license_packages_students_list</code> (<code>GET /v1/license-packages/{license_package_id}/students</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Activates or deactivates a learner&#39;s seat. Takes the learner&#39;s id, not the seat&#39;s. Requires license packages in the organisation. Skilljar <code>license_packages_students_partial_update</code> (<code>PATCH /v1/license-packages/{license_package_id}/students/{student_id}</code>) or <code>license_packages_students_update</code> (<code>PUT /v1/license-packages/{license_package_id}/students/{student_id}</code>). Safe to repeat. Known from the vendor&#39;s OpenAPI only.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarLicensePackagesStudents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarLicensePackagesStudents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarLicensePackagesStudents as default
};
