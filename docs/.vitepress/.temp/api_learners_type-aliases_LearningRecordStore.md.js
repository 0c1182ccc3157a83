import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearningRecordStore","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/LearningRecordStore.md","filePath":"api/learners/type-aliases/LearningRecordStore.md"}');
const _sfc_main = { name: "api/learners/type-aliases/LearningRecordStore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearningRecordStore</p><h1 id="type-alias-learningrecordstore" tabindex="-1">Type Alias: LearningRecordStore <a class="header-anchor" href="#type-alias-learningrecordstore" aria-label="Permalink to &quot;Type Alias: LearningRecordStore&quot;">​</a></h1><blockquote><p><strong>LearningRecordStore</strong> = <code>object</code> &amp; ({ <code>key</code>: <code>string</code>; <code>secret</code>: <code>string</code>; } | { <code>authorization</code>: <code>string</code>; })</p></blockquote><p>A learning record store: its endpoint, before <code>/statements</code>, and the credentials.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>endpoint</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/LearningRecordStore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningRecordStore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningRecordStore as default
};
