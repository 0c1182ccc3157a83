import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackConfigInput.md","filePath":"api/instruqt/type-aliases/TrackConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackConfigInput</p><h1 id="type-alias-trackconfiginput" tabindex="-1">Type Alias: TrackConfigInput <a class="header-anchor" href="#type-alias-trackconfiginput" aria-label="Permalink to &quot;Type Alias: TrackConfigInput&quot;">​</a></h1><blockquote><p><strong>TrackConfigInput</strong> = <code>object</code></p></blockquote><p>Hosts and cloud accounts of a track.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-aws_accounts"></a> <code>aws_accounts?</code></td><td><a href="./AwsAccountConfigInput.html"><code>AwsAccountConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-azure_subscriptions"></a> <code>azure_subscriptions?</code></td><td><a href="./AzureSubscriptionConfigInput.html"><code>AzureSubscriptionConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-blueprint"></a> <code>blueprint?</code></td><td><a href="./BlueprintInput.html"><code>BlueprintInput</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-containers"></a> <code>containers?</code></td><td><a href="./ContainerConfigInput.html"><code>ContainerConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-gcp_projects"></a> <code>gcp_projects?</code></td><td><a href="./GcpProjectConfigInput.html"><code>GcpProjectConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-secrets"></a> <code>secrets?</code></td><td><a href="./SecretConfigInput.html"><code>SecretConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-version"></a> <code>version?</code></td><td><code>string</code> | <code>null</code></td><td>The latest is 2.</td></tr><tr><td><a id="property-virtualbrowsers"></a> <code>virtualbrowsers?</code></td><td><a href="./VirtualBrowserConfigInput.html"><code>VirtualBrowserConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr><tr><td><a id="property-virtualmachines"></a> <code>virtualmachines?</code></td><td><a href="./VirtualMachineConfigInput.html"><code>VirtualMachineConfigInput</code></a>[] | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackConfigInput as default
};
