import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContentBlockAlignment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/ContentBlockAlignment.md","filePath":"api/skilljar/type-aliases/ContentBlockAlignment.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/ContentBlockAlignment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ContentBlockAlignment</p><h1 id="type-alias-contentblockalignment" tabindex="-1">Type Alias: ContentBlockAlignment <a class="header-anchor" href="#type-alias-contentblockalignment" aria-label="Permalink to &quot;Type Alias: ContentBlockAlignment&quot;">​</a></h1><blockquote><p><strong>ContentBlockAlignment</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;left&quot;</code> | <code>&quot;center&quot;</code> | <code>&quot;right&quot;</code>&gt;</p></blockquote><p>The position of a block&#39;s text.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/ContentBlockAlignment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContentBlockAlignment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContentBlockAlignment as default
};
