import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SchemaFindingKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/type-aliases/SchemaFindingKind.md","filePath":"api/schema/type-aliases/SchemaFindingKind.md"}');
const _sfc_main = { name: "api/schema/type-aliases/SchemaFindingKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaFindingKind</p><h1 id="type-alias-schemafindingkind" tabindex="-1">Type Alias: SchemaFindingKind <a class="header-anchor" href="#type-alias-schemafindingkind" aria-label="Permalink to &quot;Type Alias: SchemaFindingKind&quot;">​</a></h1><blockquote><p><strong>SchemaFindingKind</strong> = <code>&quot;breaking&quot;</code> | <code>&quot;dangerous&quot;</code> | <code>&quot;new&quot;</code> | <code>&quot;refuted&quot;</code> | <code>&quot;confirmed&quot;</code> | <code>&quot;known&quot;</code></p></blockquote><p>What a difference means to you.</p><ul><li><code>breaking</code>: calls that worked may fail, or fields that were there may be missing.</li><li><code>dangerous</code>: calls go on working, but your code may meet what it does not expect: a new enum value, another default, a deprecation.</li><li><code>new</code>: was added, or changed without an effect on callers.</li><li><code>confirmed</code>, <code>refuted</code>: what this version only took for likely is so, or is not so. See <code>@evidence</code> in the shipped schema.</li><li><code>known</code>: what this version does not know (a lost signature, fields, enum values) and the other schema says. See <code>@incomplete</code>.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/type-aliases/SchemaFindingKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaFindingKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaFindingKind as default
};
