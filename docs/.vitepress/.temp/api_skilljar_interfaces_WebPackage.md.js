import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebPackage","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebPackage.md","filePath":"api/skilljar/interfaces/WebPackage.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebPackage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebPackage</p><h1 id="interface-webpackage" tabindex="-1">Interface: WebPackage <a class="header-anchor" href="#interface-webpackage" aria-label="Permalink to &quot;Interface: WebPackage&quot;">​</a></h1><p>Packaged content, such as a SCORM package.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-download_url"></a> <code>download_url?</code></td><td><code>string</code> | <code>null</code></td><td>Only when a single package is read, and after it is processed. A secret: anyone with this URL can download it for an hour. Each read returns a different URL.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-redirect_on_completion"></a> <code>redirect_on_completion</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-state"></a> <code>state</code></td><td><a href="./../type-aliases/WebPackageState.html"><code>WebPackageState</code></a></td><td>-</td></tr><tr><td><a id="property-sync_completion"></a> <code>sync_completion</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><a href="./../type-aliases/WebPackageType.html"><code>WebPackageType</code></a> | <code>null</code></td><td>Missing until the platform has processed the package.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebPackage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebPackage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebPackage as default
};
