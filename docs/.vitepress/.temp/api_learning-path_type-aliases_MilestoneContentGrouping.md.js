import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneContentGrouping","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneContentGrouping.md","filePath":"api/learning-path/type-aliases/MilestoneContentGrouping.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneContentGrouping.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneContentGrouping</p><h1 id="type-alias-milestonecontentgrouping" tabindex="-1">Type Alias: MilestoneContentGrouping <a class="header-anchor" href="#type-alias-milestonecontentgrouping" aria-label="Permalink to &quot;Type Alias: MilestoneContentGrouping&quot;">​</a></h1><blockquote><p><strong>MilestoneContentGrouping</strong> = <code>&quot;course&quot;</code> | <code>&quot;courseGroup&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>By our reading, what <code>MilestoneCourse.contentId</code> refers to.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneContentGrouping.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneContentGrouping = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneContentGrouping as default
};
