import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResourceId","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/ResourceId.md","filePath":"api/skilljar/type-aliases/ResourceId.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/ResourceId.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ResourceId</p><h1 id="type-alias-resourceid" tabindex="-1">Type Alias: ResourceId <a class="header-anchor" href="#type-alias-resourceid" aria-label="Permalink to &quot;Type Alias: ResourceId&quot;">​</a></h1><blockquote><p><strong>ResourceId</strong> = <code>string</code></p></blockquote><p>The id of an existing resource.</p><h2 id="min-length" tabindex="-1">Min Length <a class="header-anchor" href="#min-length" aria-label="Permalink to &quot;Min Length&quot;">​</a></h2><p>1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/ResourceId.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResourceId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResourceId as default
};
