import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StartSessionVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/StartSessionVariables.md","filePath":"api/sda/type-aliases/StartSessionVariables.md"}');
const _sfc_main = { name: "api/sda/type-aliases/StartSessionVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / StartSessionVariables</p><h1 id="type-alias-startsessionvariables" tabindex="-1">Type Alias: StartSessionVariables <a class="header-anchor" href="#type-alias-startsessionvariables" aria-label="Permalink to &quot;Type Alias: StartSessionVariables&quot;">​</a></h1><blockquote><p><strong>StartSessionVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-input"></a> <code>input</code></td><td><a href="./StartSessionInput.html"><code>StartSessionInput</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/StartSessionVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StartSessionVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StartSessionVariables as default
};
