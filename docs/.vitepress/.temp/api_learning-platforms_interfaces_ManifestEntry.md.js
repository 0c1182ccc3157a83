import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ManifestEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/ManifestEntry.md","filePath":"api/learning-platforms/interfaces/ManifestEntry.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/ManifestEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / ManifestEntry</p><h1 id="interface-manifestentry" tabindex="-1">Interface: ManifestEntry <a class="header-anchor" href="#interface-manifestentry" aria-label="Permalink to &quot;Interface: ManifestEntry&quot;">​</a></h1><p>An operation of a platform&#39;s API, and the method that calls it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-confirm"></a> <code>confirm?</code></td><td><code>true</code></td><td>True when it cannot be undone: the call requires <code>{ confirm: true }</code> in its options.</td></tr><tr><td><a id="property-effect"></a> <code>effect</code></td><td><a href="./../type-aliases/Effect.html"><code>Effect</code></a></td><td>-</td></tr><tr><td><a id="property-evidence"></a> <code>evidence</code></td><td><code>&quot;documented&quot;</code> | <code>&quot;official&quot;</code> | <code>&quot;inferred&quot;</code></td><td><code>documented</code>: in the platform&#39;s reference; <code>official</code>: in its OpenAPI only; <code>inferred</code>: known from other evidence.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>The path of the method on the facade: <code>instruqt.tracks.create</code>, <code>skilljar.domain.publishedCourses.list</code>.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/OperationKind.html"><code>OperationKind</code></a></td><td>-</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td>The GraphQL root field, or the official operationId.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url?</code></td><td><code>string</code></td><td>REST only: the path as the platform documents it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/ManifestEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ManifestEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ManifestEntry as default
};
