import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SchemaErrorCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/type-aliases/SchemaErrorCode.md","filePath":"api/schema/type-aliases/SchemaErrorCode.md"}');
const _sfc_main = { name: "api/schema/type-aliases/SchemaErrorCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaErrorCode</p><h1 id="type-alias-schemaerrorcode" tabindex="-1">Type Alias: SchemaErrorCode <a class="header-anchor" href="#type-alias-schemaerrorcode" aria-label="Permalink to &quot;Type Alias: SchemaErrorCode&quot;">​</a></h1><blockquote><p><strong>SchemaErrorCode</strong> = <code>&quot;REFUSED&quot;</code> | <code>&quot;SOURCE&quot;</code> | <code>&quot;PACKAGE&quot;</code> | <code>&quot;ARGUMENT&quot;</code></p></blockquote><p>Why a schema could not be read. <code>REFUSED</code>: the platform does not answer introspection. <code>SOURCE</code>: the document is not a schema of that platform&#39;s kind, or cannot be loaded. <code>PACKAGE</code>: an optional package is not installed. <code>ARGUMENT</code>: an argument breaks a rule.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/type-aliases/SchemaErrorCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaErrorCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaErrorCode as default
};
