import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InstruqtEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/type-aliases/InstruqtEvent.md","filePath":"api/webhooks/type-aliases/InstruqtEvent.md"}');
const _sfc_main = { name: "api/webhooks/type-aliases/InstruqtEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / InstruqtEvent</p><h1 id="type-alias-instruqtevent" tabindex="-1">Type Alias: InstruqtEvent <a class="header-anchor" href="#type-alias-instruqtevent" aria-label="Permalink to &quot;Type Alias: InstruqtEvent&quot;">​</a></h1><blockquote><p><strong>InstruqtEvent</strong> = <a href="./../interfaces/InstruqtEvents.html"><code>InstruqtEvents</code></a>[keyof <a href="./../interfaces/InstruqtEvents.html"><code>InstruqtEvents</code></a>]</p></blockquote><p>A known event of Instruqt. Narrow it by <code>type</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/type-aliases/InstruqtEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtEvent as default
};
