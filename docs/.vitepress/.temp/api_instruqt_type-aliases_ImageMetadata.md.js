import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ImageMetadata","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ImageMetadata.md","filePath":"api/instruqt/type-aliases/ImageMetadata.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ImageMetadata.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ImageMetadata</p><h1 id="type-alias-imagemetadata" tabindex="-1">Type Alias: ImageMetadata <a class="header-anchor" href="#type-alias-imagemetadata" aria-label="Permalink to &quot;Type Alias: ImageMetadata&quot;">​</a></h1><blockquote><p><strong>ImageMetadata</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-disksizegb"></a> <code>diskSizeGB</code></td><td><code>number</code> | <code>null</code></td><td>In gigabytes.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-image"></a> <code>image</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-os"></a> <code>os</code></td><td><a href="./ImageOS.html"><code>ImageOS</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ImageMetadata.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageMetadata = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageMetadata as default
};
