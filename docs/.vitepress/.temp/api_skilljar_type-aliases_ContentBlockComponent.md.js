import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContentBlockComponent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/ContentBlockComponent.md","filePath":"api/skilljar/type-aliases/ContentBlockComponent.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/ContentBlockComponent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ContentBlockComponent</p><h1 id="type-alias-contentblockcomponent" tabindex="-1">Type Alias: ContentBlockComponent <a class="header-anchor" href="#type-alias-contentblockcomponent" aria-label="Permalink to &quot;Type Alias: ContentBlockComponent&quot;">​</a></h1><blockquote><p><strong>ContentBlockComponent</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;in_progress_content&quot;</code> | <code>&quot;federated_search&quot;</code>&gt;</p></blockquote><p>The type of a component block.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/ContentBlockComponent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContentBlockComponent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContentBlockComponent as default
};
