import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneKind.md","filePath":"api/learning-path/type-aliases/MilestoneKind.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneKind</p><h1 id="type-alias-milestonekind" tabindex="-1">Type Alias: MilestoneKind <a class="header-anchor" href="#type-alias-milestonekind" aria-label="Permalink to &quot;Type Alias: MilestoneKind&quot;">​</a></h1><blockquote><p><strong>MilestoneKind</strong> = <code>&quot;competencyAssessment&quot;</code> | <code>&quot;content&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneKind as default
};
