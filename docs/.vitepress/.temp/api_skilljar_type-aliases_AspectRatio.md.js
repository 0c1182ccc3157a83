import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AspectRatio","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AspectRatio.md","filePath":"api/skilljar/type-aliases/AspectRatio.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AspectRatio.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AspectRatio</p><h1 id="type-alias-aspectratio" tabindex="-1">Type Alias: AspectRatio <a class="header-anchor" href="#type-alias-aspectratio" aria-label="Permalink to &quot;Type Alias: AspectRatio&quot;">​</a></h1><blockquote><p><strong>AspectRatio</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;16:9&quot;</code> | <code>&quot;4:3&quot;</code>&gt;</p></blockquote><p>The aspect ratio of a video.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AspectRatio.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AspectRatio = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AspectRatio as default
};
