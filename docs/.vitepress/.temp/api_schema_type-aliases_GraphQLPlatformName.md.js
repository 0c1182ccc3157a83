import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GraphQLPlatformName","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/type-aliases/GraphQLPlatformName.md","filePath":"api/schema/type-aliases/GraphQLPlatformName.md"}');
const _sfc_main = { name: "api/schema/type-aliases/GraphQLPlatformName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / GraphQLPlatformName</p><h1 id="type-alias-graphqlplatformname" tabindex="-1">Type Alias: GraphQLPlatformName <a class="header-anchor" href="#type-alias-graphqlplatformname" aria-label="Permalink to &quot;Type Alias: GraphQLPlatformName&quot;">​</a></h1><blockquote><p><strong>GraphQLPlatformName</strong> = <code>Exclude</code>&lt;<a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a>, <code>&quot;skilljar&quot;</code>&gt;</p></blockquote><p>The platforms with a GraphQL API.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/type-aliases/GraphQLPlatformName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GraphQLPlatformName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GraphQLPlatformName as default
};
