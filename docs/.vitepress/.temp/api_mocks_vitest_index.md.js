import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"mocks/vitest","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/vitest/index.md","filePath":"api/mocks/vitest/index.md"}');
const _sfc_main = { name: "api/mocks/vitest/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / mocks/vitest</p><h1 id="mocks-vitest" tabindex="-1">mocks/vitest <a class="header-anchor" href="#mocks-vitest" aria-label="Permalink to &quot;mocks/vitest&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/PlatformMatchers.html">PlatformMatchers</a></li></ul><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="calledoptions" tabindex="-1">CalledOptions <a class="header-anchor" href="#calledoptions" aria-label="Permalink to &quot;CalledOptions&quot;">​</a></h3><p>Re-exports <a href="./../interfaces/CalledOptions.html">CalledOptions</a></p><hr><h3 id="expected" tabindex="-1">Expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;Expected&quot;">​</a></h3><p>Re-exports <a href="./../type-aliases/Expected.html">Expected</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/vitest/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
