import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AssetUpload","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/AssetUpload.md","filePath":"api/skilljar/interfaces/AssetUpload.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/AssetUpload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AssetUpload</p><h1 id="interface-assetupload" tabindex="-1">Interface: AssetUpload <a class="header-anchor" href="#interface-assetupload" aria-label="Permalink to &quot;Interface: AssetUpload&quot;">​</a></h1><p>A file on its way to the platform.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-file"></a> <code>file</code></td><td><a href="./../type-aliases/AssetFile.html"><code>AssetFile</code></a></td><td>A <code>Blob</code> or <code>File</code>, bytes, a stream, or the path of a file (Node).</td></tr><tr><td><a id="property-filename"></a> <code>filename?</code></td><td><code>string</code></td><td>Under what name it is sent. Default: that of the <code>File</code> or path.</td></tr><tr><td><a id="property-size"></a> <code>size?</code></td><td><code>number</code></td><td>How many bytes a stream has, where that is known: some servers want to know beforehand. The upload fails when it has more or fewer.</td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><code>string</code></td><td>The media type. Default: that of the <code>Blob</code>, else <code>application/octet-stream</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/AssetUpload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssetUpload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssetUpload as default
};
