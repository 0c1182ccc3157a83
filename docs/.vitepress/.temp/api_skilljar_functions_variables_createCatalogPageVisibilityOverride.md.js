import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createCatalogPageVisibilityOverride","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createCatalogPageVisibilityOverride.md","filePath":"api/skilljar/functions/variables/createCatalogPageVisibilityOverride.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createCatalogPageVisibilityOverride.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createCatalogPageVisibilityOverride</p><h1 id="variable-createcatalogpagevisibilityoverride" tabindex="-1">Variable: createCatalogPageVisibilityOverride <a class="header-anchor" href="#variable-createcatalogpagevisibilityoverride" aria-label="Permalink to &quot;Variable: createCatalogPageVisibilityOverride&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createCatalogPageVisibilityOverride</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/VisibilityOverrideCreate.html"><code>VisibilityOverrideCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/VisibilityOverride.html"><code>VisibilityOverride</code></a>&gt;&gt;</p></blockquote><p>Shows a catalogue page to a group or hides it from the group. An override cannot be updated.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createCatalogPageVisibilityOverride.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createCatalogPageVisibilityOverride = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createCatalogPageVisibilityOverride as default
};
