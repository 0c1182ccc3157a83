import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listDomains","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listDomains.md","filePath":"api/skilljar/functions/variables/listDomains.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listDomains.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listDomains</p><h1 id="variable-listdomains" tabindex="-1">Variable: listDomains <a class="header-anchor" href="#variable-listdomains" aria-label="Permalink to &quot;Variable: listDomains&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listDomains</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PageNumberQuery.html"><code>PageNumberQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/Domain.html"><code>Domain</code></a>&gt;&gt;</p></blockquote><p>Lists the domains of the organisation.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listDomains.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listDomains = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listDomains as default
};
