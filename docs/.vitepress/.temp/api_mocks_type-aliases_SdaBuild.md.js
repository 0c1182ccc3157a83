import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SdaBuild","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SdaBuild.md","filePath":"api/mocks/type-aliases/SdaBuild.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SdaBuild.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SdaBuild</p><h1 id="type-alias-sdabuild" tabindex="-1">Type Alias: SdaBuild <a class="header-anchor" href="#type-alias-sdabuild" aria-label="Permalink to &quot;Type Alias: SdaBuild&quot;">​</a></h1><blockquote><p><strong>SdaBuild</strong> = <code>Builders</code>&lt;<code>Things</code>&gt;</p></blockquote><p>Factories: each makes one complete thing as the SDK hands it out, which is not stored.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SdaBuild.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaBuild = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaBuild as default
};
