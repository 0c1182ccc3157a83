import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createPromoCodePool","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createPromoCodePool.md","filePath":"api/skilljar/functions/variables/createPromoCodePool.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createPromoCodePool.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createPromoCodePool</p><h1 id="variable-createpromocodepool" tabindex="-1">Variable: createPromoCodePool <a class="header-anchor" href="#variable-createpromocodepool" aria-label="Permalink to &quot;Variable: createPromoCodePool&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createPromoCodePool</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/PromoCodePoolCreate.html"><code>PromoCodePoolCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/PromoCodePoolCreated.html"><code>PromoCodePoolCreated</code></a>&gt;&gt;</p></blockquote><p>Creates a pool without codes, with the discount of all its codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createPromoCodePool.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPromoCodePool = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPromoCodePool as default
};
