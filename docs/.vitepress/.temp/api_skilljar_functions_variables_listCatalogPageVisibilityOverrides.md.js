import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listCatalogPageVisibilityOverrides","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listCatalogPageVisibilityOverrides.md","filePath":"api/skilljar/functions/variables/listCatalogPageVisibilityOverrides.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listCatalogPageVisibilityOverrides.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listCatalogPageVisibilityOverrides</p><h1 id="variable-listcatalogpagevisibilityoverrides" tabindex="-1">Variable: listCatalogPageVisibilityOverrides <a class="header-anchor" href="#variable-listcatalogpagevisibilityoverrides" aria-label="Permalink to &quot;Variable: listCatalogPageVisibilityOverrides&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listCatalogPageVisibilityOverrides</strong>: <code>Method</code>&lt;[<code>catalogPageId</code>: <code>string</code>], <a href="./../../interfaces/PageQuery.html"><code>PageQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/VisibilityOverride.html"><code>VisibilityOverride</code></a>&gt;&gt;</p></blockquote><p>Lists the groups for which a catalogue page is shown or hidden, regardless of its own <code>hidden</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listCatalogPageVisibilityOverrides.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listCatalogPageVisibilityOverrides = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listCatalogPageVisibilityOverrides as default
};
