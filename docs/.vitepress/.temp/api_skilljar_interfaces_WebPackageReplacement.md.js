import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WebPackageReplacement","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/WebPackageReplacement.md","filePath":"api/skilljar/interfaces/WebPackageReplacement.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/WebPackageReplacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / WebPackageReplacement</p><h1 id="interface-webpackagereplacement" tabindex="-1">Interface: WebPackageReplacement <a class="header-anchor" href="#interface-webpackagereplacement" aria-label="Permalink to &quot;Interface: WebPackageReplacement&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-web_package_id"></a> <code>web_package_id</code></td><td><code>string</code></td><td>The package that replaces the one in the path. <strong>Min Length</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/WebPackageReplacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WebPackageReplacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WebPackageReplacement as default
};
