import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CurrencyCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/CurrencyCode.md","filePath":"api/skilljar/type-aliases/CurrencyCode.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/CurrencyCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / CurrencyCode</p><h1 id="type-alias-currencycode" tabindex="-1">Type Alias: CurrencyCode <a class="header-anchor" href="#type-alias-currencycode" aria-label="Permalink to &quot;Type Alias: CurrencyCode&quot;">​</a></h1><blockquote><p><strong>CurrencyCode</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;AUD&quot;</code> | <code>&quot;BRL&quot;</code> | <code>&quot;CAD&quot;</code> | <code>&quot;CNY&quot;</code> | <code>&quot;EUR&quot;</code> | <code>&quot;GBP&quot;</code> | <code>&quot;JPY&quot;</code> | <code>&quot;KRW&quot;</code> | <code>&quot;MXN&quot;</code> | <code>&quot;NZD&quot;</code> | <code>&quot;RUB&quot;</code> | <code>&quot;SEK&quot;</code> | <code>&quot;SGD&quot;</code> | <code>&quot;USD&quot;</code> | <code>&quot;ZAR&quot;</code>&gt;</p></blockquote><p>Currencies of prices.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/CurrencyCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CurrencyCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CurrencyCode as default
};
