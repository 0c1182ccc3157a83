import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"schema","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/index.md","filePath":"api/schema/index.md"}');
const _sfc_main = { name: "api/schema/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../">API reference</a> / schema</p><h1 id="schema" tabindex="-1">schema <a class="header-anchor" href="#schema" aria-label="Permalink to &quot;schema&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/SchemaError.html">SchemaError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/ProbedField.html">ProbedField</a></li><li><a href="./interfaces/ProbedType.html">ProbedType</a></li><li><a href="./interfaces/ProbeOptions.html">ProbeOptions</a></li><li><a href="./interfaces/ProbeResult.html">ProbeResult</a></li><li><a href="./interfaces/SchemaClient.html">SchemaClient</a></li><li><a href="./interfaces/SchemaDiff.html">SchemaDiff</a></li><li><a href="./interfaces/SchemaFinding.html">SchemaFinding</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/GraphQLPlatformName.html">GraphQLPlatformName</a></li><li><a href="./type-aliases/SchemaErrorCode.html">SchemaErrorCode</a></li><li><a href="./type-aliases/SchemaFindingKind.html">SchemaFindingKind</a></li><li><a href="./type-aliases/SchemaSource.html">SchemaSource</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/formatDiff.html">formatDiff</a></li><li><a href="./functions/probeSchema.html">probeSchema</a></li><li><a href="./functions/pullSchema.html">pullSchema</a></li><li><a href="./functions/schemaDiff.html">schemaDiff</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
