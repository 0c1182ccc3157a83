import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebPackageMetadata","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebPackageMetadata.md","filePath":"api/skilljar/interfaces/WebPackageMetadata.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebPackageMetadata.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebPackageMetadata</p><h1 id="interface-webpackagemetadata" tabindex="-1">Interface: WebPackageMetadata <a class="header-anchor" href="#interface-webpackagemetadata" aria-label="Permalink to &quot;Interface: WebPackageMetadata&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-redirect_on_completion"></a> <code>redirect_on_completion?</code></td><td><code>boolean</code></td><td>Default: true.</td></tr><tr><td><a id="property-sync_completion"></a> <code>sync_completion?</code></td><td><code>boolean</code></td><td>Default: false.</td></tr><tr><td><a id="property-sync_on_completion"></a> <code>sync_on_completion?</code></td><td><code>boolean</code></td><td>The platform&#39;s prose calls it <code>sync_completion</code>. It is not known which of the two the platform reads: set both.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>The package&#39;s own title may replace it after processing. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebPackageMetadata.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebPackageMetadata = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebPackageMetadata as default
};
