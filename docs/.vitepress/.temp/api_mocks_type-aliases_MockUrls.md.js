import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MockUrls","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/MockUrls.md","filePath":"api/mocks/type-aliases/MockUrls.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/MockUrls.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockUrls</p><h1 id="type-alias-mockurls" tabindex="-1">Type Alias: MockUrls <a class="header-anchor" href="#type-alias-mockurls" aria-label="Permalink to &quot;Type Alias: MockUrls&quot;">​</a></h1><blockquote><p><strong>MockUrls</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./MockName.html"><code>MockName</code></a>, <code>string</code>&gt;&gt;</p></blockquote><p>Where the platforms are: the endpoint URL of a GraphQL platform, for Skilljar the URL that ends in <code>/v1</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/MockUrls.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockUrls = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockUrls as default
};
