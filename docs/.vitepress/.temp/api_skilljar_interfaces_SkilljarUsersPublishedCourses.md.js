import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarUsersPublishedCourses","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarUsersPublishedCourses.md","filePath":"api/skilljar/interfaces/SkilljarUsersPublishedCourses.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarUsersPublishedCourses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarUsersPublishedCourses</p><h1 id="interface-skilljaruserspublishedcourses" tabindex="-1">Interface: SkilljarUsersPublishedCourses <a class="header-anchor" href="#interface-skilljaruserspublishedcourses" aria-label="Permalink to &quot;Interface: SkilljarUsersPublishedCourses&quot;">​</a></h1><p><code>skilljar.users.publishedCourses</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a learner&#39;s progress in one course. If the course is published on two domains, the result may be the other publication. Skilljar <code>users_published_courses_retrieve</code> (<code>GET /v1/users/{user_id}/published-courses/{published_course_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-lessons"></a> <code>lessons</code></td><td><a href="./SkilljarUsersPublishedCoursesLessons.html"><code>SkilljarUsersPublishedCoursesLessons</code></a></td><td>-</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the courses that a learner is enrolled in, with progress, over all domains. Returned as one page of any size. Skilljar <code>users_published_courses_list</code> (<code>GET /v1/users/{user_id}/published-courses</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Sets a learner&#39;s progress in a course; <code>completed_at</code> alone completes it. Skilljar <code>users_published_courses_partial_update</code> (<code>PATCH /v1/users/{user_id}/published-courses/{published_course_id}</code>) or <code>users_published_courses_update</code> (<code>PUT /v1/users/{user_id}/published-courses/{published_course_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarUsersPublishedCourses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarUsersPublishedCourses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarUsersPublishedCourses as default
};
