import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getPurchase","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getPurchase.md","filePath":"api/skilljar/functions/variables/getPurchase.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getPurchase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getPurchase</p><h1 id="variable-getpurchase" tabindex="-1">Variable: getPurchase <a class="header-anchor" href="#variable-getpurchase" aria-label="Permalink to &quot;Variable: getPurchase&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getPurchase</strong>: <code>Method</code>&lt;[<code>purchaseId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Purchase.html"><code>Purchase</code></a>&gt;&gt;</p></blockquote><p>Retrieves a purchase. There is no list of purchases: enrolments and events contain the id.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getPurchase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getPurchase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getPurchase as default
};
