import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchemaDiff","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/SchemaDiff.md","filePath":"api/schema/interfaces/SchemaDiff.md"}');
const _sfc_main = { name: "api/schema/interfaces/SchemaDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaDiff</p><h1 id="interface-schemadiff" tabindex="-1">Interface: SchemaDiff <a class="header-anchor" href="#interface-schemadiff" aria-label="Permalink to &quot;Interface: SchemaDiff&quot;">​</a></h1><p>The differences between a live schema and the one that this version ships.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-breaking"></a> <code>breaking</code></td><td><code>boolean</code></td><td>Whether any finding is <code>breaking</code>. A refuted guess is a mistake of this version rather than a change of the platform, and does not count.</td></tr><tr><td><a id="property-counts"></a> <code>counts</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/SchemaFindingKind.html"><code>SchemaFindingKind</code></a>, <code>number</code>&gt;&gt;</td><td>-</td></tr><tr><td><a id="property-findings"></a> <code>findings</code></td><td>readonly <a href="./SchemaFinding.html"><code>SchemaFinding</code></a>[]</td><td>In the order of <code>SchemaFindingKind</code>s&#39; weight, then by path.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/SchemaDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaDiff as default
};
