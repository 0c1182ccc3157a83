import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Timestamp","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/Timestamp.md","filePath":"api/skilljar/type-aliases/Timestamp.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/Timestamp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Timestamp</p><h1 id="type-alias-timestamp" tabindex="-1">Type Alias: Timestamp <a class="header-anchor" href="#type-alias-timestamp" aria-label="Permalink to &quot;Type Alias: Timestamp&quot;">​</a></h1><blockquote><p><strong>Timestamp</strong> = <code>string</code></p></blockquote><p>A time in ISO 8601 with a zone, such as <code>2026-01-31T09:30:00.590250Z</code>. A string, because <code>Date</code> would lose the microseconds.</p><h2 id="format" tabindex="-1">Format <a class="header-anchor" href="#format" aria-label="Permalink to &quot;Format&quot;">​</a></h2><p>date-time</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/Timestamp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Timestamp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Timestamp as default
};
