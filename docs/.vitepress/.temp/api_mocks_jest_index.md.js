import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"mocks/jest","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/jest/index.md","filePath":"api/mocks/jest/index.md"}');
const _sfc_main = { name: "api/mocks/jest/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / mocks/jest</p><h1 id="mocks-jest" tabindex="-1">mocks/jest <a class="header-anchor" href="#mocks-jest" aria-label="Permalink to &quot;mocks/jest&quot;">​</a></h1><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="calledoptions" tabindex="-1">CalledOptions <a class="header-anchor" href="#calledoptions" aria-label="Permalink to &quot;CalledOptions&quot;">​</a></h3><p>Re-exports <a href="./../interfaces/CalledOptions.html">CalledOptions</a></p><hr><h3 id="expected" tabindex="-1">Expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;Expected&quot;">​</a></h3><p>Re-exports <a href="./../type-aliases/Expected.html">Expected</a></p><hr><h3 id="platformmatchers" tabindex="-1">PlatformMatchers <a class="header-anchor" href="#platformmatchers" aria-label="Permalink to &quot;PlatformMatchers&quot;">​</a></h3><p>Re-exports <a href="./../vitest/interfaces/PlatformMatchers.html">PlatformMatchers</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/jest/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
