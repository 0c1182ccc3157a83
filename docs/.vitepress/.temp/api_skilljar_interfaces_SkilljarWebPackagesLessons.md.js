import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarWebPackagesLessons","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarWebPackagesLessons.md","filePath":"api/skilljar/interfaces/SkilljarWebPackagesLessons.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarWebPackagesLessons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarWebPackagesLessons</p><h1 id="interface-skilljarwebpackageslessons" tabindex="-1">Interface: SkilljarWebPackagesLessons <a class="header-anchor" href="#interface-skilljarwebpackageslessons" aria-label="Permalink to &quot;Interface: SkilljarWebPackagesLessons&quot;">​</a></h1><p><code>skilljar.webPackages.lessons</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Replaces a web package with another in every lesson that uses it. Content items do not change. The path has the package to replace, the input the new one. Skilljar <code>web_packages_lessons_update</code> (<code>PUT /v1/web-packages/{web_package_id}/lessons</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarWebPackagesLessons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebPackagesLessons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebPackagesLessons as default
};
