import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateOffer","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateOffer.md","filePath":"api/skilljar/functions/variables/updateOffer.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateOffer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateOffer</p><h1 id="variable-updateoffer" tabindex="-1">Variable: updateOffer <a class="header-anchor" href="#variable-updateoffer" aria-label="Permalink to &quot;Variable: updateOffer&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateOffer</strong>: <code>Method</code>&lt;[<code>offerId</code>: <code>string</code>], <a href="./../../interfaces/OfferUpdate.html"><code>OfferUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/OfferDetail.html"><code>OfferDetail</code></a>&gt;&gt;</p></blockquote><p>Changes the price of an offer. Only for offers of a single published course.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateOffer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateOffer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateOffer as default
};
