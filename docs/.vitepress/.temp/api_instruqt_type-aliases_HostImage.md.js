import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HostImage","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/HostImage.md","filePath":"api/instruqt/type-aliases/HostImage.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/HostImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / HostImage</p><h1 id="type-alias-hostimage" tabindex="-1">Type Alias: HostImage <a class="header-anchor" href="#type-alias-hostimage" aria-label="Permalink to &quot;Type Alias: HostImage&quot;">​</a></h1><blockquote><p><strong>HostImage</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-createdat"></a> <code>createdAt</code></td><td><code>string</code></td></tr><tr><td><a id="property-createdby"></a> <code>createdBy</code></td><td><a href="./UserRef.html"><code>UserRef</code></a></td></tr><tr><td><a id="property-description"></a> <code>description</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-imagemetadata"></a> <code>imageMetadata</code></td><td><a href="./ImageMetadata.html"><code>ImageMetadata</code></a> | <code>null</code></td></tr><tr><td><a id="property-slug"></a> <code>slug</code></td><td><code>string</code></td></tr><tr><td><a id="property-status"></a> <code>status</code></td><td><a href="./HostImageStatus.html"><code>HostImageStatus</code></a></td></tr><tr><td><a id="property-team"></a> <code>team</code></td><td><a href="./TeamRef.html"><code>TeamRef</code></a> | <code>null</code></td></tr><tr><td><a id="property-usedinsandboxconfigversions"></a> <code>usedInSandboxConfigVersions</code></td><td><a href="./SandboxConfigVersionRef.html"><code>SandboxConfigVersionRef</code></a>[]</td></tr><tr><td><a id="property-usedintracks"></a> <code>usedInTracks</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/HostImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostImage as default
};
