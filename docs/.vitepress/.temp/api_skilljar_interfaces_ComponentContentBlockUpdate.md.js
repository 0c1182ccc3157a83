import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComponentContentBlockUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ComponentContentBlockUpdate.md","filePath":"api/skilljar/interfaces/ComponentContentBlockUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ComponentContentBlockUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ComponentContentBlockUpdate</p><h1 id="interface-componentcontentblockupdate" tabindex="-1">Interface: ComponentContentBlockUpdate <a class="header-anchor" href="#interface-componentcontentblockupdate" aria-label="Permalink to &quot;Interface: ComponentContentBlockUpdate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-alignment"></a> <code>alignment?</code></td><td><a href="./../type-aliases/ContentBlockAlignment.html"><code>ContentBlockAlignment</code></a></td><td>-</td></tr><tr><td><a id="property-component"></a> <code>component?</code></td><td><a href="./../type-aliases/ContentBlockComponent.html"><code>ContentBlockComponent</code></a></td><td>Documented as required for PUT.</td></tr><tr><td><a id="property-header_sub_text"></a> <code>header_sub_text?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-header_text"></a> <code>header_text?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-include_profile_link"></a> <code>include_profile_link?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-max_tiles"></a> <code>max_tiles?</code></td><td><code>number</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 1</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ComponentContentBlockUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComponentContentBlockUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComponentContentBlockUpdate as default
};
