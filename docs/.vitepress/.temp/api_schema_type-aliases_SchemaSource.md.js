import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SchemaSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/type-aliases/SchemaSource.md","filePath":"api/schema/type-aliases/SchemaSource.md"}');
const _sfc_main = { name: "api/schema/type-aliases/SchemaSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaSource</p><h1 id="type-alias-schemasource" tabindex="-1">Type Alias: SchemaSource <a class="header-anchor" href="#type-alias-schemasource" aria-label="Permalink to &quot;Type Alias: SchemaSource&quot;">​</a></h1><blockquote><p><strong>SchemaSource</strong> = <a href="./../interfaces/SchemaClient.html"><code>SchemaClient</code></a> | <code>string</code> | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p></blockquote><p>Where a schema comes from: a client, which reads it by introspection; a text (SDL, the JSON of an introspection, for Skilljar an OpenAPI document as JSON); or that JSON, parsed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/type-aliases/SchemaSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaSource as default
};
