import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearnerPlatform","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/LearnerPlatform.md","filePath":"api/learners/type-aliases/LearnerPlatform.md"}');
const _sfc_main = { name: "api/learners/type-aliases/LearnerPlatform.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnerPlatform</p><h1 id="type-alias-learnerplatform" tabindex="-1">Type Alias: LearnerPlatform <a class="header-anchor" href="#type-alias-learnerplatform" aria-label="Permalink to &quot;Type Alias: LearnerPlatform&quot;">​</a></h1><blockquote><p><strong>LearnerPlatform</strong> = keyof <a href="./../../learning-platforms/interfaces/PlatformClients.html"><code>PlatformClients</code></a></p></blockquote><p>A platform, as the facade names it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/LearnerPlatform.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerPlatform = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerPlatform as default
};
