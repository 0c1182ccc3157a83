import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: pullSchema()","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/functions/pullSchema.md","filePath":"api/schema/functions/pullSchema.md"}');
const _sfc_main = { name: "api/schema/functions/pullSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / pullSchema</p><h1 id="function-pullschema" tabindex="-1">Function: pullSchema() <a class="header-anchor" href="#function-pullschema" aria-label="Permalink to &quot;Function: pullSchema()&quot;">​</a></h1><blockquote><p><strong>pullSchema</strong>(<code>platform</code>, <code>source</code>): <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>Reads a platform&#39;s schema: as SDL in the order of the shipped one, with its descriptions where a type or member is the same. For Skilljar, the vendor&#39;s OpenAPI document without its words, as JSON with one line for each path and component. One request with a client. Needs the package <code>graphql</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>platform</code></td><td><a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a></td></tr><tr><td><code>source</code></td><td><a href="./../type-aliases/SchemaSource.html"><code>SchemaSource</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SchemaError when the platform refuses introspection, or the text is no schema.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/functions/pullSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const pullSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  pullSchema as default
};
