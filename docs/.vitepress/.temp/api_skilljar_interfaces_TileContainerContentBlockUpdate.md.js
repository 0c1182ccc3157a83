import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TileContainerContentBlockUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/TileContainerContentBlockUpdate.md","filePath":"api/skilljar/interfaces/TileContainerContentBlockUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/TileContainerContentBlockUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / TileContainerContentBlockUpdate</p><h1 id="interface-tilecontainercontentblockupdate" tabindex="-1">Interface: TileContainerContentBlockUpdate <a class="header-anchor" href="#interface-tilecontainercontentblockupdate" aria-label="Permalink to &quot;Interface: TileContainerContentBlockUpdate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-alignment"></a> <code>alignment?</code></td><td><a href="./../type-aliases/ContentBlockAlignment.html"><code>ContentBlockAlignment</code></a></td><td>-</td></tr><tr><td><a id="property-header_sub_text"></a> <code>header_sub_text?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr><tr><td><a id="property-header_text"></a> <code>header_text?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 100000</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/TileContainerContentBlockUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TileContainerContentBlockUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TileContainerContentBlockUpdate as default
};
