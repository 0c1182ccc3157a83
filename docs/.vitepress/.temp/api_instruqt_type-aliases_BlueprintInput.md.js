import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BlueprintInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/BlueprintInput.md","filePath":"api/instruqt/type-aliases/BlueprintInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/BlueprintInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / BlueprintInput</p><h1 id="type-alias-blueprintinput" tabindex="-1">Type Alias: BlueprintInput <a class="header-anchor" href="#type-alias-blueprintinput" aria-label="Permalink to &quot;Type Alias: BlueprintInput&quot;">​</a></h1><blockquote><p><strong>BlueprintInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-path"></a> <code>path?</code></td><td><code>string</code> | <code>null</code></td><td>Where in the repository the blueprint lies.</td></tr><tr><td><a id="property-repository"></a> <code>repository</code></td><td><code>string</code></td><td>URL of the Git repository.</td></tr><tr><td><a id="property-resources"></a> <code>resources?</code></td><td><code>unknown</code></td><td>What the blueprint needs in order to start.</td></tr><tr><td><a id="property-variables"></a> <code>variables</code></td><td><code>unknown</code>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/BlueprintInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BlueprintInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BlueprintInput as default
};
