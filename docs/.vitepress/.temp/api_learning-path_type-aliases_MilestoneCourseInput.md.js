import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MilestoneCourseInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/MilestoneCourseInput.md","filePath":"api/learning-path/type-aliases/MilestoneCourseInput.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/MilestoneCourseInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / MilestoneCourseInput</p><h1 id="type-alias-milestonecourseinput" tabindex="-1">Type Alias: MilestoneCourseInput <a class="header-anchor" href="#type-alias-milestonecourseinput" aria-label="Permalink to &quot;Type Alias: MilestoneCourseInput&quot;">​</a></h1><blockquote><p><strong>MilestoneCourseInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-contentid"></a> <code>contentId</code></td><td><code>string</code></td><td>A course or a course group.</td></tr><tr><td><a id="property-requirement"></a> <code>requirement</code></td><td><a href="./MilestoneRequirement.html"><code>MilestoneRequirement</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/MilestoneCourseInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MilestoneCourseInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MilestoneCourseInput as default
};
