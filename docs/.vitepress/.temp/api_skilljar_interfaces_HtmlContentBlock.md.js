import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HtmlContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/HtmlContentBlock.md","filePath":"api/skilljar/interfaces/HtmlContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/HtmlContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / HtmlContentBlock</p><h1 id="interface-htmlcontentblock" tabindex="-1">Interface: HtmlContentBlock <a class="header-anchor" href="#interface-htmlcontentblock" aria-label="Permalink to &quot;Interface: HtmlContentBlock&quot;">​</a></h1><p>The HTML in a content block.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-content_block_id"></a> <code>content_block_id</code></td><td><code>string</code></td><td>The block that contains it.</td></tr><tr><td><a id="property-html"></a> <code>html?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/HtmlContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HtmlContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HtmlContentBlock as default
};
