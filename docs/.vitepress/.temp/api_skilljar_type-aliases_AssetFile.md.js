import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AssetFile","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AssetFile.md","filePath":"api/skilljar/type-aliases/AssetFile.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AssetFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AssetFile</p><h1 id="type-alias-assetfile" tabindex="-1">Type Alias: AssetFile <a class="header-anchor" href="#type-alias-assetfile" aria-label="Permalink to &quot;Type Alias: AssetFile&quot;">​</a></h1><blockquote><p><strong>AssetFile</strong> = <code>Blob</code> | <code>Uint8Array</code>&lt;<code>ArrayBuffer</code>&gt; | <code>ReadableStream</code>&lt;<code>Uint8Array</code>&gt; | { <code>path</code>: <code>string</code>; }</p></blockquote><p>The source of an upload.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AssetFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssetFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssetFile as default
};
