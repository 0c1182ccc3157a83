import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DiscountType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/DiscountType.md","filePath":"api/skilljar/type-aliases/DiscountType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/DiscountType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DiscountType</p><h1 id="type-alias-discounttype" tabindex="-1">Type Alias: DiscountType <a class="header-anchor" href="#type-alias-discounttype" aria-label="Permalink to &quot;Type Alias: DiscountType&quot;">​</a></h1><blockquote><p><strong>DiscountType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;PRICE_OVERRIDE&quot;</code> | <code>&quot;PERCENT_OFF&quot;</code>&gt;</p></blockquote><p>The discount of a pool&#39;s codes: a fixed price, or a percentage.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/DiscountType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DiscountType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DiscountType as default
};
