import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OwnOperations","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/interfaces/OwnOperations.md","filePath":"api/codegen/runtime/interfaces/OwnOperations.md"}');
const _sfc_main = { name: "api/codegen/runtime/interfaces/OwnOperations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / OwnOperations</p><h1 id="interface-ownoperations" tabindex="-1">Interface: OwnOperations <a class="header-anchor" href="#interface-ownoperations" aria-label="Permalink to &quot;Interface: OwnOperations&quot;">​</a></h1><p>The operations of a schema of your own, as <code>learning-platforms/codegen</code> generates them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-functions"></a> <code>functions</code></td><td>readonly <code>object</code>[]</td><td>The functions of the methods that this version does not have, or that send something else with your schema.</td></tr><tr><td><a id="property-methods"></a> <code>methods</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>The names of all methods by resource, separated by spaces: those of this version that your schema has, and yours.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/interfaces/OwnOperations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OwnOperations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OwnOperations as default
};
