import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ProgressRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/ProgressRecord.md","filePath":"api/learners/type-aliases/ProgressRecord.md"}');
const _sfc_main = { name: "api/learners/type-aliases/ProgressRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / ProgressRecord</p><h1 id="type-alias-progressrecord" tabindex="-1">Type Alias: ProgressRecord <a class="header-anchor" href="#type-alias-progressrecord" aria-label="Permalink to &quot;Type Alias: ProgressRecord&quot;">​</a></h1><blockquote><p><strong>ProgressRecord</strong> = <code>{ [P in LearnerPlatform]: ProgressRecordOf&lt;P&gt; }</code>[<a href="./LearnerPlatform.html"><code>LearnerPlatform</code></a>]</p></blockquote><p>One learner&#39;s progress with one object. What a platform does not say is absent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/ProgressRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressRecord as default
};
