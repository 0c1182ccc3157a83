import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarDomainCourseSeriesPublishedCourses","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarDomainCourseSeriesPublishedCourses.md","filePath":"api/skilljar/interfaces/SkilljarDomainCourseSeriesPublishedCourses.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarDomainCourseSeriesPublishedCourses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarDomainCourseSeriesPublishedCourses</p><h1 id="interface-skilljardomaincourseseriespublishedcourses" tabindex="-1">Interface: SkilljarDomainCourseSeriesPublishedCourses <a class="header-anchor" href="#interface-skilljardomaincourseseriespublishedcourses" aria-label="Permalink to &quot;Interface: SkilljarDomainCourseSeriesPublishedCourses&quot;">​</a></h1><p><code>skilljar.domain(name).courseSeries.publishedCourses</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the published courses of a course series. Skilljar <code>domains_course_series_published_courses_list</code> (<code>GET /v1/domains/{domain_name}/course-series/{course_series_id}/published-courses</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarDomainCourseSeriesPublishedCourses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarDomainCourseSeriesPublishedCourses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarDomainCourseSeriesPublishedCourses as default
};
