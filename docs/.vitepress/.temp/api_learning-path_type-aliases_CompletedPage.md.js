import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CompletedPage","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/CompletedPage.md","filePath":"api/learning-path/type-aliases/CompletedPage.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/CompletedPage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / CompletedPage</p><h1 id="type-alias-completedpage" tabindex="-1">Type Alias: CompletedPage <a class="header-anchor" href="#type-alias-completedpage" aria-label="Permalink to &quot;Type Alias: CompletedPage&quot;">​</a></h1><blockquote><p><strong>CompletedPage</strong> = <code>CompletedPage_ArticlePage</code> | <code>CompletedPage_AssignmentPage</code> | <code>CompletedPage_AudioPage</code> | <code>CompletedPage_FlipCardPage</code> | <code>CompletedPage_GeneralPage</code> | <code>CompletedPage_HighlightZonePage</code> | <code>CompletedPage_ListRollPage</code> | <code>CompletedPage_MatchPairPage</code> | <code>CompletedPage_MeetingPage</code> | <code>CompletedPage_NotebookPage</code> | <code>CompletedPage_PDFViewerPage</code> | <code>CompletedPage_PresentationPage</code> | <code>CompletedPage_QuizPage</code> | <code>CompletedPage_RecipePage</code> | <code>CompletedPage_ScormPage</code> | <code>CompletedPage_SlideshowPage</code> | <code>CompletedPage_SurveyPage</code> | <code>CompletedPage_TallyPage</code> | <code>CompletedPage_TestPage</code> | <code>CompletedPage_TextPage</code> | <code>CompletedPage_VideoPage</code> | <code>CompletedPage_WorkbookPage</code> | { <code>__typename</code>: <a href="./OtherTypename.html"><code>OtherTypename</code></a>; <code>id?</code>: <code>string</code>; <code>lessonId?</code>: <code>string</code>; <code>title?</code>: <code>string</code> | <code>null</code>; <code>type?</code>: <a href="./TopicType.html"><code>TopicType</code></a>; <code>updatedAt?</code>: <code>string</code>; }</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/CompletedPage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompletedPage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompletedPage as default
};
