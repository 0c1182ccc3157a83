import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: VirtualMachineConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/VirtualMachineConfig.md","filePath":"api/instruqt/type-aliases/VirtualMachineConfig.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/VirtualMachineConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / VirtualMachineConfig</p><h1 id="type-alias-virtualmachineconfig" tabindex="-1">Type Alias: VirtualMachineConfig <a class="header-anchor" href="#type-alias-virtualmachineconfig" aria-label="Permalink to &quot;Type Alias: VirtualMachineConfig&quot;">​</a></h1><blockquote><p><strong>VirtualMachineConfig</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-allow_external_ingress"></a> <code>allow_external_ingress</code></td><td><code>string</code>[]</td><td>Ports or port ranges open to the internet.</td></tr><tr><td><a id="property-cpus"></a> <code>cpus</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-image"></a> <code>image</code></td><td><code>string</code></td><td>Compute Engine image.</td></tr><tr><td><a id="property-machine_type"></a> <code>machine_type</code></td><td><code>string</code></td><td>Of Compute Engine, such as n1-standard-1.</td></tr><tr><td><a id="property-memory"></a> <code>memory</code></td><td><code>number</code> | <code>null</code></td><td>Unit not stated.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Serves as host name.</td></tr><tr><td><a id="property-nested_virtualization"></a> <code>nested_virtualization</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-pool_size"></a> <code>pool_size</code></td><td><code>number</code></td><td>VMs kept on standby; 0 keeps none.</td></tr><tr><td><a id="property-preemptible"></a> <code>preemptible</code></td><td><code>boolean</code></td><td>Cheaper, but may vanish. Default: false</td></tr><tr><td><a id="property-provision_ssl_certificate"></a> <code>provision_ssl_certificate</code></td><td><code>boolean</code></td><td>True fetches a TLS certificate for the host.</td></tr><tr><td><a id="property-shell"></a> <code>shell</code></td><td><code>string</code></td><td>Of the terminal. Default: /bin/sh</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/VirtualMachineConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VirtualMachineConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VirtualMachineConfig as default
};
