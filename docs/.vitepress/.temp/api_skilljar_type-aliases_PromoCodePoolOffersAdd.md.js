import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PromoCodePoolOffersAdd","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/PromoCodePoolOffersAdd.md","filePath":"api/skilljar/type-aliases/PromoCodePoolOffersAdd.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/PromoCodePoolOffersAdd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PromoCodePoolOffersAdd</p><h1 id="type-alias-promocodepooloffersadd" tabindex="-1">Type Alias: PromoCodePoolOffersAdd <a class="header-anchor" href="#type-alias-promocodepooloffersadd" aria-label="Permalink to &quot;Type Alias: PromoCodePoolOffersAdd&quot;">​</a></h1><blockquote><p><strong>PromoCodePoolOffersAdd</strong> = <a href="./../interfaces/Reference.html"><code>Reference</code></a> | <a href="./../interfaces/Reference.html"><code>Reference</code></a>[]</p></blockquote><p>One offer, or up to 500 at a time.</p><h2 id="min-items" tabindex="-1">Min Items <a class="header-anchor" href="#min-items" aria-label="Permalink to &quot;Min Items&quot;">​</a></h2><p>1</p><h2 id="max-items" tabindex="-1">Max Items <a class="header-anchor" href="#max-items" aria-label="Permalink to &quot;Max Items&quot;">​</a></h2><p>500</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/PromoCodePoolOffersAdd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PromoCodePoolOffersAdd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PromoCodePoolOffersAdd as default
};
