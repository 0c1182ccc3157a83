import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CustomResource","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/CustomResource.md","filePath":"api/instruqt/type-aliases/CustomResource.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/CustomResource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / CustomResource</p><h1 id="type-alias-customresource" tabindex="-1">Type Alias: CustomResource <a class="header-anchor" href="#type-alias-customresource" aria-label="Permalink to &quot;Type Alias: CustomResource&quot;">​</a></h1><blockquote><p><strong>CustomResource</strong> = <code>object</code> &amp; <a href="./CustomResourceRef.html"><code>CustomResourceRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>canDelete</code></td><td><code>boolean</code></td><td>False while something uses it.</td></tr><tr><td><code>createdAt</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>createdBy</code></td><td><a href="./UserRef.html"><code>UserRef</code></a></td><td>-</td></tr><tr><td><code>description</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>inputs</code></td><td><code>object</code>[]</td><td>-</td></tr><tr><td><code>logo</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>provider</code></td><td><a href="./CustomResourceProvider.html"><code>CustomResourceProvider</code></a></td><td>-</td></tr><tr><td><code>terraformModule</code></td><td><a href="./TerraformModuleRef.html"><code>TerraformModuleRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>version</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/CustomResource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CustomResource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CustomResource as default
};
