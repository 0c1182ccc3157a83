import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OfferType","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/OfferType.md","filePath":"api/skilljar/type-aliases/OfferType.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/OfferType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / OfferType</p><h1 id="type-alias-offertype" tabindex="-1">Type Alias: OfferType <a class="header-anchor" href="#type-alias-offertype" aria-label="Permalink to &quot;Type Alias: OfferType&quot;">​</a></h1><blockquote><p><strong>OfferType</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;published_path&quot;</code> | <code>&quot;domain&quot;</code> | <code>&quot;published_course&quot;</code> | <code>&quot;plan&quot;</code>&gt;</p></blockquote><p>The type of an offer. <code>published_path</code> is a bundle of courses.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/OfferType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OfferType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OfferType as default
};
