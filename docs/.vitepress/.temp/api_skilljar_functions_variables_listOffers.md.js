import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listOffers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listOffers.md","filePath":"api/skilljar/functions/variables/listOffers.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listOffers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listOffers</p><h1 id="variable-listoffers" tabindex="-1">Variable: listOffers <a class="header-anchor" href="#variable-listoffers" aria-label="Permalink to &quot;Variable: listOffers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listOffers</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PageQuery.html"><code>PageQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/OfferDetail.html"><code>OfferDetail</code></a>&gt;&gt;</p></blockquote><p>Lists the offers of the organisation with their prices.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listOffers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listOffers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listOffers as default
};
