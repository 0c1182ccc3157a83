import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPromoCodePool","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPromoCodePool.md","filePath":"api/skilljar/functions/variables/getPromoCodePool.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPromoCodePool.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPromoCodePool</p><h1 id="variable-getpromocodepool" tabindex="-1">Variable: getPromoCodePool <a class="header-anchor" href="#variable-getpromocodepool" aria-label="Permalink to &quot;Variable: getPromoCodePool&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPromoCodePool</strong>: <code>Method</code>&lt;[<code>promoCodePoolId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PromoCodePool.html"><code>PromoCodePool</code></a>&gt;&gt;</p></blockquote><p>Retrieves a pool of promo codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPromoCodePool.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPromoCodePool = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPromoCodePool as default
};
