import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebPackageCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebPackageCreate.md","filePath":"api/skilljar/interfaces/WebPackageCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebPackageCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebPackageCreate</p><h1 id="interface-webpackagecreate" tabindex="-1">Interface: WebPackageCreate <a class="header-anchor" href="#interface-webpackagecreate" aria-label="Permalink to &quot;Interface: WebPackageCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-content_url"></a> <code>content_url</code></td><td><code>string</code></td><td>Where the platform fetches the zip file. <strong>Format</strong> uri</td></tr><tr><td><a id="property-web_package"></a> <code>web_package</code></td><td><a href="./WebPackageMetadata.html"><code>WebPackageMetadata</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebPackageCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebPackageCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebPackageCreate as default
};
