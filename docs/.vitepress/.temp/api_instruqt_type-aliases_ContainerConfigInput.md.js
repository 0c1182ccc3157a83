import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContainerConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ContainerConfigInput.md","filePath":"api/instruqt/type-aliases/ContainerConfigInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ContainerConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ContainerConfigInput</p><h1 id="type-alias-containerconfiginput" tabindex="-1">Type Alias: ContainerConfigInput <a class="header-anchor" href="#type-alias-containerconfiginput" aria-label="Permalink to &quot;Type Alias: ContainerConfigInput&quot;">​</a></h1><blockquote><p><strong>ContainerConfigInput</strong> = <code>object</code></p></blockquote><p>A container host of a track.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cmd"></a> <code>cmd?</code></td><td><code>string</code> | <code>null</code></td><td>Replaces CMD of the image.</td></tr><tr><td><a id="property-entrypoint"></a> <code>entrypoint?</code></td><td><code>string</code> | <code>null</code></td><td>Replaces ENTRYPOINT of the image.</td></tr><tr><td><a id="property-environment"></a> <code>environment?</code></td><td><a href="./EnvironmentInput.html"><code>EnvironmentInput</code></a>[] | <code>null</code></td><td>Environment variables inside the host.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-image"></a> <code>image?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-memory"></a> <code>memory?</code></td><td><code>number</code> | <code>null</code></td><td>In megabytes. Default: 32</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>Serves as host name.</td></tr><tr><td><a id="property-ports"></a> <code>ports?</code></td><td><code>number</code>[] | <code>null</code></td><td>Ports to open.</td></tr><tr><td><a id="property-resources"></a> <s><code>resources?</code></s></td><td><a href="./ContainerResourcesInput.html"><code>ContainerResourcesInput</code></a> | <code>null</code></td><td><strong>Deprecated</strong> Marked deprecated; memory stands on the config itself.</td></tr><tr><td><a id="property-shell"></a> <code>shell?</code></td><td><code>string</code> | <code>null</code></td><td>Of the terminal. Default: /bin/sh</td></tr><tr><td><a id="property-track"></a> <code>track?</code></td><td><code>string</code> | <code>null</code></td><td>Id of the owning track.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ContainerConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContainerConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContainerConfigInput as default
};
