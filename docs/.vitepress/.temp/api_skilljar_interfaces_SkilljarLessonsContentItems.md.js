import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarLessonsContentItems","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarLessonsContentItems.md","filePath":"api/skilljar/interfaces/SkilljarLessonsContentItems.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarLessonsContentItems.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarLessonsContentItems</p><h1 id="interface-skilljarlessonscontentitems" tabindex="-1">Interface: SkilljarLessonsContentItems <a class="header-anchor" href="#interface-skilljarlessonscontentitems" aria-label="Permalink to &quot;Interface: SkilljarLessonsContentItems&quot;">​</a></h1><p><code>skilljar.lessons.contentItems</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Adds a content item to a lesson. Content items cannot be deleted, except ratings, together with their block. Skilljar <code>lessons_content_items_create</code> (<code>POST /v1/lessons/{lesson_id}/content-items</code>).</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a content item of a lesson. Skilljar <code>lessons_content_items_retrieve</code> (<code>GET /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the content items of a lesson, in display order. Their HTML is included only with <code>include_content</code>. Skilljar <code>lessons_content_items_list</code> (<code>GET /v1/lessons/{lesson_id}/content-items</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. Skilljar <code>lessons_content_items_partial_update</code> (<code>PATCH /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}</code>) or <code>lessons_content_items_update</code> (<code>PUT /v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarLessonsContentItems.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarLessonsContentItems = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarLessonsContentItems as default
};
