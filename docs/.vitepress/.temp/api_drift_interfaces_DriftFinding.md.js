import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DriftFinding","description":"","frontmatter":{},"headers":[],"relativePath":"api/drift/interfaces/DriftFinding.md","filePath":"api/drift/interfaces/DriftFinding.md"}');
const _sfc_main = { name: "api/drift/interfaces/DriftFinding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">drift</a> / DriftFinding</p><h1 id="interface-driftfinding" tabindex="-1">Interface: DriftFinding <a class="header-anchor" href="#interface-driftfinding" aria-label="Permalink to &quot;Interface: DriftFinding&quot;">​</a></h1><p>A difference, however often it was seen.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-count"></a> <code>count</code></td><td><code>number</code></td><td>How often.</td></tr><tr><td><a id="property-expected"></a> <code>expected</code></td><td><code>string</code></td><td>A type or rule of this version: <code>Level</code>, <code>String!</code>, <code>must be of type string</code>.</td></tr><tr><td><a id="property-first"></a> <code>first</code></td><td><code>string</code></td><td>When it was first and last seen, in ISO 8601.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><a href="./../type-aliases/DriftKind.html"><code>DriftKind</code></a></td><td>-</td></tr><tr><td><a id="property-last"></a> <code>last</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td>The method that was called: <code>instruqt.tracks.get</code>. Of your own documents: <code>instruqt.request</code>.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>The place in the answer, without indices: <code>tracks[].level</code>.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../../learning-platforms/type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr><tr><td><a id="property-received"></a> <code>received</code></td><td><code>string</code></td><td>A type: <code>null</code>, <code>string</code>. Of an enum value or a type name, the name itself, if it looks like one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/drift/interfaces/DriftFinding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DriftFinding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DriftFinding as default
};
