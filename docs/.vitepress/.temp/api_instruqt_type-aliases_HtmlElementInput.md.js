import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HtmlElementInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/HtmlElementInput.md","filePath":"api/instruqt/type-aliases/HtmlElementInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/HtmlElementInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / HtmlElementInput</p><h1 id="type-alias-htmlelementinput" tabindex="-1">Type Alias: HtmlElementInput <a class="header-anchor" href="#type-alias-htmlelementinput" aria-label="Permalink to &quot;Type Alias: HtmlElementInput&quot;">​</a></h1><blockquote><p><strong>HtmlElementInput</strong> = <code>object</code></p></blockquote><p>What an element of the page must look like.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-errormsg"></a> <code>errorMsg?</code></td><td><code>string</code> | <code>null</code></td><td>Told to the learner when it does not match.</td></tr><tr><td><a id="property-selector"></a> <code>selector?</code></td><td><code>string</code> | <code>null</code></td><td>CSS selector, presumably.</td></tr><tr><td><a id="property-value"></a> <code>value?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/HtmlElementInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HtmlElementInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HtmlElementInput as default
};
