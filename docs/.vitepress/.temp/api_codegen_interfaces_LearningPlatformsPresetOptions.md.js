import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearningPlatformsPresetOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/interfaces/LearningPlatformsPresetOptions.md","filePath":"api/codegen/interfaces/LearningPlatformsPresetOptions.md"}');
const _sfc_main = { name: "api/codegen/interfaces/LearningPlatformsPresetOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">codegen</a> / LearningPlatformsPresetOptions</p><h1 id="interface-learningplatformspresetoptions" tabindex="-1">Interface: LearningPlatformsPresetOptions <a class="header-anchor" href="#interface-learningplatformspresetoptions" aria-label="Permalink to &quot;Interface: LearningPlatformsPresetOptions&quot;">​</a></h1><p>Options of the preset.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-platform"></a> <code>platform</code></td><td><code>&quot;instruqt&quot;</code> | <code>&quot;sda&quot;</code> | <code>&quot;learningPath&quot;</code></td><td>Which platform&#39;s schema it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/interfaces/LearningPlatformsPresetOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPlatformsPresetOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPlatformsPresetOptions as default
};
