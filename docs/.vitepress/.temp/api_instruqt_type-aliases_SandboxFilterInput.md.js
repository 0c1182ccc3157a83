import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SandboxFilterInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SandboxFilterInput.md","filePath":"api/instruqt/type-aliases/SandboxFilterInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SandboxFilterInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SandboxFilterInput</p><h1 id="type-alias-sandboxfilterinput" tabindex="-1">Type Alias: SandboxFilterInput <a class="header-anchor" href="#type-alias-sandboxfilterinput" aria-label="Permalink to &quot;Type Alias: SandboxFilterInput&quot;">​</a></h1><blockquote><p><strong>SandboxFilterInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-from"></a> <code>from?</code></td><td><code>string</code> | <code>null</code></td><td>Start of the period.</td></tr><tr><td><a id="property-invite_ids"></a> <code>invite_ids?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-pool_ids"></a> <code>pool_ids?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-state"></a> <code>state?</code></td><td><a href="./SandboxState.html"><code>SandboxState</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-to"></a> <code>to?</code></td><td><code>string</code> | <code>null</code></td><td>End of the period.</td></tr><tr><td><a id="property-track_ids"></a> <code>track_ids?</code></td><td><code>string</code>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-user_name_or_id"></a> <code>user_name_or_id?</code></td><td><code>string</code> | <code>null</code></td><td>Either works.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SandboxFilterInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SandboxFilterInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SandboxFilterInput as default
};
