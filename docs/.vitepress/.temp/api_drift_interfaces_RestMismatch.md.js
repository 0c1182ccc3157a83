import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RestMismatch","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/interfaces/RestMismatch.md","filePath":"api/drift/interfaces/RestMismatch.md"}');
const _sfc_main = { name: "api/drift/interfaces/RestMismatch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">drift</a> / RestMismatch</p><h1 id="interface-restmismatch" tabindex="-1">Interface: RestMismatch <a class="header-anchor" href="#interface-restmismatch" aria-label="Permalink to &quot;Interface: RestMismatch&quot;">​</a></h1><p>A place of a REST answer that its documentation does not describe so.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-expected"></a> <code>expected</code></td><td><code>string</code></td><td>What the documentation says, without any value of the answer.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;unknown-enum-value&quot;</code> | <code>&quot;null-for-non-null&quot;</code> | <code>&quot;missing-field&quot;</code> | <code>&quot;wrong-type&quot;</code> | <code>&quot;broken-rule&quot;</code></td><td>-</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>Without indices and without keys that no schema names.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>unknown</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/interfaces/RestMismatch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RestMismatch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RestMismatch as default
};
