import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ContentBlock.md","filePath":"api/skilljar/interfaces/ContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ContentBlock</p><h1 id="interface-contentblock" tabindex="-1">Interface: ContentBlock <a class="header-anchor" href="#interface-contentblock" aria-label="Permalink to &quot;Interface: ContentBlock&quot;">​</a></h1><p>A block on a catalogue page and its position. The id of its content determines the resource that reads and updates it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-component_content_block_id"></a> <code>component_content_block_id?</code></td><td><code>string</code> | <code>null</code></td><td>For <code>componentContentBlocks</code>.</td></tr><tr><td><a id="property-html_content_block_id"></a> <code>html_content_block_id?</code></td><td><code>string</code> | <code>null</code></td><td>For <code>htmlContentBlocks</code>.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-order"></a> <code>order?</code></td><td><code>number</code></td><td>Starts at 1.</td></tr><tr><td><a id="property-tile_container_content_block_id"></a> <code>tile_container_content_block_id?</code></td><td><code>string</code> | <code>null</code></td><td>For <code>tileContainerContentBlocks</code>.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./../type-aliases/ContentBlockType.html"><code>ContentBlockType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContentBlock as default
};
