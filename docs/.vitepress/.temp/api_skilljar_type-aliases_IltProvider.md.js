import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: IltProvider","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/IltProvider.md","filePath":"api/skilljar/type-aliases/IltProvider.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/IltProvider.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / IltProvider</p><h1 id="type-alias-iltprovider" tabindex="-1">Type Alias: IltProvider <a class="header-anchor" href="#type-alias-iltprovider" aria-label="Permalink to &quot;Type Alias: IltProvider&quot;">​</a></h1><blockquote><p><strong>IltProvider</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;calendar&quot;</code> | <code>&quot;goto.meeting&quot;</code> | <code>&quot;goto.training&quot;</code> | <code>&quot;goto.webinar&quot;</code> | <code>&quot;goto.webcast&quot;</code> | <code>&quot;webex.meeting&quot;</code> | <code>&quot;webex.training&quot;</code> | <code>&quot;webex.webinar&quot;</code> | <code>&quot;zoom.meeting&quot;</code> | <code>&quot;zoom.webinar&quot;</code>&gt;</p></blockquote><p>The provider of a live session. <code>calendar</code>: no provider.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/IltProvider.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IltProvider = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IltProvider as default
};
