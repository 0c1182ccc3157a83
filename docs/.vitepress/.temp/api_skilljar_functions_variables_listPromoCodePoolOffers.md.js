import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listPromoCodePoolOffers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listPromoCodePoolOffers.md","filePath":"api/skilljar/functions/variables/listPromoCodePoolOffers.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listPromoCodePoolOffers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listPromoCodePoolOffers</p><h1 id="variable-listpromocodepooloffers" tabindex="-1">Variable: listPromoCodePoolOffers <a class="header-anchor" href="#variable-listpromocodepooloffers" aria-label="Permalink to &quot;Variable: listPromoCodePoolOffers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listPromoCodePoolOffers</strong>: <code>Method</code>&lt;[<code>promoCodePoolId</code>: <code>string</code>], <a href="./../../interfaces/PageQuery.html"><code>PageQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/PromoCodePoolOffers.html"><code>PromoCodePoolOffers</code></a>&gt;&gt;</p></blockquote><p>Lists the offers that the codes of a pool apply to. One row may have several.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listPromoCodePoolOffers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listPromoCodePoolOffers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listPromoCodePoolOffers as default
};
