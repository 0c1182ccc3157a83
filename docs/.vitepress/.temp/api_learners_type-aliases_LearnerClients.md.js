import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearnerClients","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/LearnerClients.md","filePath":"api/learners/type-aliases/LearnerClients.md"}');
const _sfc_main = { name: "api/learners/type-aliases/LearnerClients.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnerClients</p><h1 id="type-alias-learnerclients" tabindex="-1">Type Alias: LearnerClients <a class="header-anchor" href="#type-alias-learnerclients" aria-label="Permalink to &quot;Type Alias: LearnerClients&quot;">​</a></h1><blockquote><p><strong>LearnerClients</strong> = <code>{ readonly [P in LearnerPlatform]?: PlatformClients[P] }</code></p></blockquote><p>The clients of any of the platforms. A facade is one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/LearnerClients.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerClients = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerClients as default
};
