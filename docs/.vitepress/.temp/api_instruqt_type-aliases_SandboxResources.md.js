import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SandboxResources","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SandboxResources.md","filePath":"api/instruqt/type-aliases/SandboxResources.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SandboxResources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SandboxResources</p><h1 id="type-alias-sandboxresources" tabindex="-1">Type Alias: SandboxResources <a class="header-anchor" href="#type-alias-sandboxresources" aria-label="Permalink to &quot;Type Alias: SandboxResources&quot;">​</a></h1><blockquote><p><strong>SandboxResources</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-aws_accounts"></a> <code>aws_accounts</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-azure_subscriptions"></a> <code>azure_subscriptions</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-blueprint"></a> <code>blueprint</code></td><td>{ <code>id</code>: <code>string</code>; <code>path</code>: <code>string</code>; <code>repository</code>: <code>string</code>; } | <code>null</code></td></tr><tr><td><a id="property-containers"></a> <code>containers</code></td><td><a href="./ContainerConfig.html"><code>ContainerConfig</code></a>[]</td></tr><tr><td><a id="property-custom_resources"></a> <code>custom_resources</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-gcp_projects"></a> <code>gcp_projects</code></td><td><code>object</code>[]</td></tr><tr><td><a id="property-virtualmachines"></a> <code>virtualmachines</code></td><td><a href="./VirtualMachineConfig.html"><code>VirtualMachineConfig</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SandboxResources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SandboxResources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SandboxResources as default
};
