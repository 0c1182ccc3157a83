import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchemaFinding","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/SchemaFinding.md","filePath":"api/schema/interfaces/SchemaFinding.md"}');
const _sfc_main = { name: "api/schema/interfaces/SchemaFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaFinding</p><h1 id="interface-schemafinding" tabindex="-1">Interface: SchemaFinding <a class="header-anchor" href="#interface-schemafinding" aria-label="Permalink to &quot;Interface: SchemaFinding&quot;">​</a></h1><p>One difference between the shipped schema and another one, or one guess that the other confirms.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-evidence"></a> <code>evidence?</code></td><td><code>object</code></td><td>How sure this version was, and why. With <code>confirmed</code> and <code>refuted</code>.</td></tr><tr><td><code>evidence.level</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>evidence.source</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/SchemaFindingKind.html"><code>SchemaFindingKind</code></a></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>What is different, as a sentence.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>Where it is: <code>Type.field</code>, <code>Type.field.argument</code>, <code>Enum.VALUE</code>; for Skilljar <code>GET /v1/courses/{course_id} → title</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/SchemaFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaFinding as default
};
