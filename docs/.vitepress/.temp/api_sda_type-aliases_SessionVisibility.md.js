import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SessionVisibility","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/SessionVisibility.md","filePath":"api/sda/type-aliases/SessionVisibility.md"}');
const _sfc_main = { name: "api/sda/type-aliases/SessionVisibility.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / SessionVisibility</p><h1 id="type-alias-sessionvisibility" tabindex="-1">Type Alias: SessionVisibility <a class="header-anchor" href="#type-alias-sessionvisibility" aria-label="Permalink to &quot;Type Alias: SessionVisibility&quot;">​</a></h1><blockquote><p><strong>SessionVisibility</strong> = <code>&quot;DEFAULT&quot;</code> | <code>&quot;PRIVATE&quot;</code> | <code>&quot;PUBLIC&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Who can see a session under each value is not stated.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/SessionVisibility.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SessionVisibility = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SessionVisibility as default
};
