import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Latency","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/server/type-aliases/Latency.md","filePath":"api/mocks/server/type-aliases/Latency.md"}');
const _sfc_main = { name: "api/mocks/server/type-aliases/Latency.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">mocks/server</a> / Latency</p><h1 id="type-alias-latency" tabindex="-1">Type Alias: Latency <a class="header-anchor" href="#type-alias-latency" aria-label="Permalink to &quot;Type Alias: Latency&quot;">​</a></h1><blockquote><p><strong>Latency</strong> = <code>number</code> | readonly [<code>min</code>: <code>number</code>, <code>max</code>: <code>number</code>]</p></blockquote><p>So many milliseconds, or between two numbers of them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/server/type-aliases/Latency.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Latency = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Latency as default
};
