import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SdaSeeds","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SdaSeeds.md","filePath":"api/mocks/type-aliases/SdaSeeds.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SdaSeeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SdaSeeds</p><h1 id="type-alias-sdaseeds" tabindex="-1">Type Alias: SdaSeeds <a class="header-anchor" href="#type-alias-sdaseeds" aria-label="Permalink to &quot;Type Alias: SdaSeeds&quot;">​</a></h1><blockquote><p><strong>SdaSeeds</strong> = <code>SeedLists</code>&lt;<code>Things</code>&gt;</p></blockquote><p>What <code>platforms.sda.seed</code> takes: lists of things, of which everything may be left out.</p><p>The world <code>empty</code> holds the settings of the hub (recording is on, recordings are kept for 30 days) and no sessions; the client&#39;s <code>hub.update</code> changes them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SdaSeeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SdaSeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SdaSeeds as default
};
