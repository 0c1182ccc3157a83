import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GraphQLErrorEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/GraphQLErrorEntry.md","filePath":"api/learning-platforms/interfaces/GraphQLErrorEntry.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/GraphQLErrorEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / GraphQLErrorEntry</p><h1 id="interface-graphqlerrorentry" tabindex="-1">Interface: GraphQLErrorEntry <a class="header-anchor" href="#interface-graphqlerrorentry" aria-label="Permalink to &quot;Interface: GraphQLErrorEntry&quot;">​</a></h1><p>One entry of a GraphQL <code>errors</code> list, without secrets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-extensions"></a> <code>extensions?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td></tr><tr><td><a id="property-locations"></a> <code>locations?</code></td><td>readonly <code>object</code>[]</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td></tr><tr><td><a id="property-path"></a> <code>path?</code></td><td>readonly (<code>string</code> | <code>number</code>)[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/GraphQLErrorEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GraphQLErrorEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GraphQLErrorEntry as default
};
