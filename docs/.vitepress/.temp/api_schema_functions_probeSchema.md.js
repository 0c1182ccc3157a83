import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: probeSchema()","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/functions/probeSchema.md","filePath":"api/schema/functions/probeSchema.md"}');
const _sfc_main = { name: "api/schema/functions/probeSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / probeSchema</p><h1 id="function-probeschema" tabindex="-1">Function: probeSchema() <a class="header-anchor" href="#function-probeschema" aria-label="Permalink to &quot;Function: probeSchema()&quot;">​</a></h1><blockquote><p><strong>probeSchema</strong>(<code>platform</code>, <code>client</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/ProbeResult.html"><code>ProbeResult</code></a>&gt;</p></blockquote><p>Finds fields of types where introspection is refused, by what the platform says of wrong queries (&quot;Cannot query field&quot;, &quot;Did you mean&quot;). No query is valid, so that nothing is executed. The client&#39;s limits and retries apply. There may be more fields than are found.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>platform</code></td><td><a href="./../type-aliases/GraphQLPlatformName.html"><code>GraphQLPlatformName</code></a></td></tr><tr><td><code>client</code></td><td><a href="./../interfaces/SchemaClient.html"><code>SchemaClient</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../interfaces/ProbeOptions.html"><code>ProbeOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/ProbeResult.html"><code>ProbeResult</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SchemaError when an argument breaks a rule, or the platform&#39;s errors do not tell fields apart.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/functions/probeSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const probeSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  probeSchema as default
};
