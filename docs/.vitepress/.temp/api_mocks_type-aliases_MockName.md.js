import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MockName","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/MockName.md","filePath":"api/mocks/type-aliases/MockName.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/MockName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockName</p><h1 id="type-alias-mockname" tabindex="-1">Type Alias: MockName <a class="header-anchor" href="#type-alias-mockname" aria-label="Permalink to &quot;Type Alias: MockName&quot;">​</a></h1><blockquote><p><strong>MockName</strong> = keyof <em>typeof</em> <a href="./../variables/demoKeys.html"><code>demoKeys</code></a></p></blockquote><p>One of the four, as the facade names them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/MockName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockName as default
};
