import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchemaClient","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/interfaces/SchemaClient.md","filePath":"api/schema/interfaces/SchemaClient.md"}');
const _sfc_main = { name: "api/schema/interfaces/SchemaClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / SchemaClient</p><h1 id="interface-schemaclient" tabindex="-1">Interface: SchemaClient <a class="header-anchor" href="#interface-schemaclient" aria-label="Permalink to &quot;Interface: SchemaClient&quot;">​</a></h1><p>A client of a platform with a GraphQL API, such as <code>lp.instruqt</code>: its key, limits, retries and hooks apply.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-request"></a> <code>request</code></td><td><a href="./../../learning-platforms/interfaces/RequestMethod.html"><code>RequestMethod</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/interfaces/SchemaClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemaClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemaClient as default
};
