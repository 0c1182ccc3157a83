import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Organization","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Organization.md","filePath":"api/instruqt/type-aliases/Organization.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Organization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Organization</p><h1 id="type-alias-organization" tabindex="-1">Type Alias: Organization <a class="header-anchor" href="#type-alias-organization" aria-label="Permalink to &quot;Type Alias: Organization&quot;">​</a></h1><blockquote><p><strong>Organization</strong> = <code>object</code> &amp; <a href="./OrganizationSummary.html"><code>OrganizationSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>features</code></td><td><a href="./OrganizationFeatures.html"><code>OrganizationFeatures</code></a> | <code>null</code></td><td>What it may use, and how much of it.</td></tr><tr><td><code>theme</code></td><td>{ <code>background_color</code>: <code>string</code> | <code>null</code>; <code>background_image</code>: <code>string</code> | <code>null</code>; <code>foreground_color</code>: <code>string</code> | <code>null</code>; <code>foreground_image</code>: <code>string</code> | <code>null</code>; <code>primary_background_color</code>: <code>string</code> | <code>null</code>; <code>primary_foreground_color</code>: <code>string</code> | <code>null</code>; <code>secondary_background_color</code>: <code>string</code> | <code>null</code>; <code>secondary_foreground_color</code>: <code>string</code> | <code>null</code>; } | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Organization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Organization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Organization as default
};
