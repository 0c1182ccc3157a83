import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListPagesCompleted","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/ListPagesCompleted.md","filePath":"api/learning-path/type-aliases/ListPagesCompleted.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/ListPagesCompleted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / ListPagesCompleted</p><h1 id="type-alias-listpagescompleted" tabindex="-1">Type Alias: ListPagesCompleted <a class="header-anchor" href="#type-alias-listpagescompleted" aria-label="Permalink to &quot;Type Alias: ListPagesCompleted&quot;">​</a></h1><blockquote><p><strong>ListPagesCompleted</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-pagescompletedbycourse"></a> <code>PagesCompletedByCourse</code></td><td>(<code>CompletedPage_ArticlePage</code> | <code>CompletedPage_AssignmentPage</code> | <code>CompletedPage_AudioPage</code> | <code>CompletedPage_FlipCardPage</code> | <code>CompletedPage_GeneralPage</code> | <code>CompletedPage_HighlightZonePage</code> | <code>CompletedPage_ListRollPage</code> | <code>CompletedPage_MatchPairPage</code> | <code>CompletedPage_MeetingPage</code> | <code>CompletedPage_NotebookPage</code> | <code>CompletedPage_PDFViewerPage</code> | <code>CompletedPage_PresentationPage</code> | <code>CompletedPage_QuizPage</code> | <code>CompletedPage_RecipePage</code> | <code>CompletedPage_ScormPage</code> | <code>CompletedPage_SlideshowPage</code> | <code>CompletedPage_SurveyPage</code> | <code>CompletedPage_TallyPage</code> | <code>CompletedPage_TestPage</code> | <code>CompletedPage_TextPage</code> | <code>CompletedPage_VideoPage</code> | <code>CompletedPage_WorkbookPage</code>)[]</td><td>Pages of a course that the user of the <code>authToken</code> has completed. Costs 3 points by itself.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/ListPagesCompleted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListPagesCompleted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListPagesCompleted as default
};
