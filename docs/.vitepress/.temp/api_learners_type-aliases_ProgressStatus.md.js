import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ProgressStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/ProgressStatus.md","filePath":"api/learners/type-aliases/ProgressStatus.md"}');
const _sfc_main = { name: "api/learners/type-aliases/ProgressStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / ProgressStatus</p><h1 id="type-alias-progressstatus" tabindex="-1">Type Alias: ProgressStatus <a class="header-anchor" href="#type-alias-progressstatus" aria-label="Permalink to &quot;Type Alias: ProgressStatus&quot;">​</a></h1><blockquote><p><strong>ProgressStatus</strong> = <code>&quot;enrolled&quot;</code> | <code>&quot;started&quot;</code> | <code>&quot;in-progress&quot;</code> | <code>&quot;completed&quot;</code> | <code>&quot;passed&quot;</code> | <code>&quot;failed&quot;</code> | <code>&quot;expired&quot;</code></p></blockquote><p>Where a learner is with an object.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/ProgressStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProgressStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProgressStatus as default
};
