import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TopicType","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/TopicType.md","filePath":"api/learning-path/type-aliases/TopicType.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/TopicType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / TopicType</p><h1 id="type-alias-topictype" tabindex="-1">Type Alias: TopicType <a class="header-anchor" href="#type-alias-topictype" aria-label="Permalink to &quot;Type Alias: TopicType&quot;">​</a></h1><blockquote><p><strong>TopicType</strong> = <code>&quot;ad&quot;</code> | <code>&quot;article&quot;</code> | <code>&quot;assignment&quot;</code> | <code>&quot;audio&quot;</code> | <code>&quot;bongo&quot;</code> | <code>&quot;discussionBoard&quot;</code> | <code>&quot;embed&quot;</code> | <code>&quot;flipCardSet&quot;</code> | <code>&quot;highlightZoneQuiz&quot;</code> | <code>&quot;highlightZoneSet&quot;</code> | <code>&quot;image&quot;</code> | <code>&quot;inPersonEvent&quot;</code> | <code>&quot;listRoll&quot;</code> | <code>&quot;lti&quot;</code> | <code>&quot;matchPairSet&quot;</code> | <code>&quot;meetingInfo&quot;</code> | <code>&quot;notebook&quot;</code> | <code>&quot;pdfViewer&quot;</code> | <code>&quot;presentation&quot;</code> | <code>&quot;quiz&quot;</code> | <code>&quot;recipe&quot;</code> | <code>&quot;shareableContentObject&quot;</code> | <code>&quot;slideshow&quot;</code> | <code>&quot;socialShareCardSet&quot;</code> | <code>&quot;survey&quot;</code> | <code>&quot;surveyGizmo&quot;</code> | <code>&quot;tally&quot;</code> | <code>&quot;test&quot;</code> | <code>&quot;text&quot;</code> | <code>&quot;video&quot;</code> | <code>&quot;workbook&quot;</code> | <code>&quot;xApiObject&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Kind of a page. By our reading many kinds come as <code>GeneralPage</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/TopicType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TopicType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TopicType as default
};
