import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProbedType","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/ProbedType.md","filePath":"api/schema/interfaces/ProbedType.md"}');
const _sfc_main = { name: "api/schema/interfaces/ProbedType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / ProbedType</p><h1 id="interface-probedtype" tabindex="-1">Interface: ProbedType <a class="header-anchor" href="#interface-probedtype" aria-label="Permalink to &quot;Interface: ProbedType&quot;">​</a></h1><p>What a probe found of one type. There may be more fields: a probe finds only what it thinks of, and what the platform suggests.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-exists"></a> <code>exists</code></td><td><code>boolean</code></td><td>Whether the platform has a type of this name that has fields.</td></tr><tr><td><a id="property-fields"></a> <code>fields</code></td><td>readonly <a href="./ProbedField.html"><code>ProbedField</code></a>[]</td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/ProbedType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProbedType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProbedType as default
};
