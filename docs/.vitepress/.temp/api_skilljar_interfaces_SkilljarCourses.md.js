import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarCourses","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarCourses.md","filePath":"api/skilljar/interfaces/SkilljarCourses.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarCourses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarCourses</p><h1 id="interface-skilljarcourses" tabindex="-1">Interface: SkilljarCourses <a class="header-anchor" href="#interface-skilljarcourses" aria-label="Permalink to &quot;Interface: SkilljarCourses&quot;">​</a></h1><p><code>skilljar.courses</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Creates a course without lessons. Learners see it when it is published on a domain. Skilljar <code>courses_create</code> (<code>POST /v1/courses</code>).</td></tr><tr><td><a id="property-delete"></a> <code>delete</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Permanently deletes a course with its drafts. Skilljar <code>courses_destroy</code> (<code>DELETE /v1/courses/{course_id}</code>). Safe to repeat. Cannot be undone: asks for <code>confirm: true</code> in the options. Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a course. Skilljar <code>courses_retrieve</code> (<code>GET /v1/courses/{course_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-labels"></a> <code>labels</code></td><td><a href="./SkilljarCoursesLabels.html"><code>SkilljarCoursesLabels</code></a></td><td>-</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the courses of the organisation, published or not. Skilljar <code>courses_list</code> (<code>GET /v1/courses</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. Skilljar <code>courses_partial_update</code> (<code>PATCH /v1/courses/{course_id}</code>) or <code>courses_update</code> (<code>PUT /v1/courses/{course_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarCourses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarCourses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarCourses as default
};
