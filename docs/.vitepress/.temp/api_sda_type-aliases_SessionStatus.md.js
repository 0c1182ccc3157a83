import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SessionStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/SessionStatus.md","filePath":"api/sda/type-aliases/SessionStatus.md"}');
const _sfc_main = { name: "api/sda/type-aliases/SessionStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SessionStatus</p><h1 id="type-alias-sessionstatus" tabindex="-1">Type Alias: SessionStatus <a class="header-anchor" href="#type-alias-sessionstatus" aria-label="Permalink to &quot;Type Alias: SessionStatus&quot;">​</a></h1><blockquote><p><strong>SessionStatus</strong> = <code>&quot;ACTIVE&quot;</code> | <code>&quot;ENDED&quot;</code> | <code>&quot;FAILED&quot;</code> | <code>&quot;INACTIVE&quot;</code> | <code>&quot;PENDING&quot;</code> | <code>&quot;READY&quot;</code> | <code>&quot;WARM_POOL&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>The reference names the values only, without an order; the meanings below are our reading: PENDING, then READY, then ACTIVE and INACTIVE in turn, then ENDED; FAILED at any time. More values may come.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/SessionStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SessionStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SessionStatus as default
};
