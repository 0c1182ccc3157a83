import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarLessonProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarLessonProgress.md","filePath":"api/skilljar/interfaces/SkilljarLessonProgress.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarLessonProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarLessonProgress</p><h1 id="interface-skilljarlessonprogress" tabindex="-1">Interface: SkilljarLessonProgress <a class="header-anchor" href="#interface-skilljarlessonprogress" aria-label="Permalink to &quot;Interface: SkilljarLessonProgress&quot;">​</a></h1><p><code>skilljar.lessonProgress</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a learner&#39;s progress in a lesson. Skilljar <code>lesson_progress_retrieve</code> (<code>GET /v1/lesson-progress/{lesson_progress_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Sets a learner&#39;s progress in a lesson. <code>finished_at</code> marks the content as finished, and completes the lesson unless it needs validation; <code>completed_at: null</code> reverts the completion. Skilljar <code>lesson_progress_partial_update</code> (<code>PATCH /v1/lesson-progress/{lesson_progress_id}</code>) or <code>lesson_progress_update</code> (<code>PUT /v1/lesson-progress/{lesson_progress_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarLessonProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarLessonProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarLessonProgress as default
};
