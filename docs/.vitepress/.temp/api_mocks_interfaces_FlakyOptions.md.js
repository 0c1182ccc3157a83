import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FlakyOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/FlakyOptions.md","filePath":"api/mocks/interfaces/FlakyOptions.md"}');
const _sfc_main = { name: "api/mocks/interfaces/FlakyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / FlakyOptions</p><h1 id="interface-flakyoptions" tabindex="-1">Interface: FlakyOptions <a class="header-anchor" href="#interface-flakyoptions" aria-label="Permalink to &quot;Interface: FlakyOptions&quot;">​</a></h1><p>How a network fails now and then.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kinds"></a> <code>kinds?</code></td><td>readonly <a href="./../type-aliases/FlakyKind.html"><code>FlakyKind</code></a>[]</td><td>How they fail, one kind after the other, then again from the first. Default: all, in the order of <code>FlakyKind</code>.</td></tr><tr><td><a id="property-rate"></a> <code>rate?</code></td><td><code>number</code></td><td>The share of requests that fail, from 0 to 1. Default: 0.5.</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>Which requests these are: the same seed, the same ones. A whole number. Default: 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/FlakyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FlakyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FlakyOptions as default
};
