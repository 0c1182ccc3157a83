import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PageQuery","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PageQuery.md","filePath":"api/skilljar/interfaces/PageQuery.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PageQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PageQuery</p><h1 id="interface-pagequery" tabindex="-1">Interface: PageQuery <a class="header-anchor" href="#interface-pagequery" aria-label="Permalink to &quot;Interface: PageQuery&quot;">​</a></h1><p>Query of a list that is paged by number.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PageNumberQuery.html"><code>PageNumberQuery</code></a></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CourseListQuery.html"><code>CourseListQuery</code></a></li><li><a href="./DomainUserListQuery.html"><code>DomainUserListQuery</code></a></li><li><a href="./GroupListQuery.html"><code>GroupListQuery</code></a></li><li><a href="./IltInstructorListQuery.html"><code>IltInstructorListQuery</code></a></li><li><a href="./LessonListQuery.html"><code>LessonListQuery</code></a></li><li><a href="./LessonContentItemListQuery.html"><code>LessonContentItemListQuery</code></a></li><li><a href="./PromoCodePoolListQuery.html"><code>PromoCodePoolListQuery</code></a></li><li><a href="./PromoCodeListQuery.html"><code>PromoCodeListQuery</code></a></li><li><a href="./QuizListQuery.html"><code>QuizListQuery</code></a></li><li><a href="./TrainingCreditCodeListQuery.html"><code>TrainingCreditCodeListQuery</code></a></li><li><a href="./UserListQuery.html"><code>UserListQuery</code></a></li><li><a href="./ViltSessionEventListQuery.html"><code>ViltSessionEventListQuery</code></a></li><li><a href="./ViltSessionRegistrationListQuery.html"><code>ViltSessionRegistrationListQuery</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-page"></a> <code>page?</code></td><td><code>number</code></td><td>First page: 1. To resume a list, prefer its <code>cursor</code> option. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr><tr><td><a id="property-page_size"></a> <code>page_size?</code></td><td><code>number</code></td><td>Rows per page; the same as <code>pageSize</code> in the options. No maximum is documented. <strong>Integer</strong> <strong>Minimum</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PageQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PageQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PageQuery as default
};
