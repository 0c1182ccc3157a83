import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SaveHostImageVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SaveHostImageVariables.md","filePath":"api/instruqt/type-aliases/SaveHostImageVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SaveHostImageVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SaveHostImageVariables</p><h1 id="type-alias-savehostimagevariables" tabindex="-1">Type Alias: SaveHostImageVariables <a class="header-anchor" href="#type-alias-savehostimagevariables" aria-label="Permalink to &quot;Type Alias: SaveHostImageVariables&quot;">​</a></h1><blockquote><p><strong>SaveHostImageVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-hostimageid"></a> <code>hostImageID</code></td><td><code>string</code></td></tr><tr><td><a id="property-sandboxid"></a> <code>sandboxID</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SaveHostImageVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SaveHostImageVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SaveHostImageVariables as default
};
