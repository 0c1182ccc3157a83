import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Sandbox","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Sandbox.md","filePath":"api/instruqt/type-aliases/Sandbox.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Sandbox.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Sandbox</p><h1 id="type-alias-sandbox" tabindex="-1">Type Alias: Sandbox <a class="header-anchor" href="#type-alias-sandbox" aria-label="Permalink to &quot;Type Alias: Sandbox&quot;">​</a></h1><blockquote><p><strong>Sandbox</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-created"></a> <code>created</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-hot_start_pool"></a> <code>hot_start_pool</code></td><td><a href="./HotStartPoolRef.html"><code>HotStartPoolRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-invite"></a> <code>invite</code></td><td><a href="./TrackInviteRef.html"><code>TrackInviteRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-last_activity_at"></a> <code>last_activity_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><a href="./SandboxState.html"><code>SandboxState</code></a></td><td>-</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-ttl"></a> <code>ttl</code></td><td><code>string</code> | <code>null</code></td><td>When it ends.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>Null while unclaimed.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Sandbox.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sandbox = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sandbox as default
};
