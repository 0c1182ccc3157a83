import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateHubConfigInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/UpdateHubConfigInput.md","filePath":"api/sda/type-aliases/UpdateHubConfigInput.md"}');
const _sfc_main = { name: "api/sda/type-aliases/UpdateHubConfigInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / UpdateHubConfigInput</p><h1 id="type-alias-updatehubconfiginput" tabindex="-1">Type Alias: UpdateHubConfigInput <a class="header-anchor" href="#type-alias-updatehubconfiginput" aria-label="Permalink to &quot;Type Alias: UpdateHubConfigInput&quot;">​</a></h1><blockquote><p><strong>UpdateHubConfigInput</strong> = <code>object</code></p></blockquote><p>What an explicit null does is not stated: leave out a member to keep its value.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-recordingenabled"></a> <code>recordingEnabled?</code></td><td><code>boolean</code> | <code>null</code></td><td>False stops recording the tenant&#39;s sessions.</td></tr><tr><td><a id="property-retentiondays"></a> <code>retentionDays?</code></td><td><code>number</code> | <code>null</code></td><td>Days a recording is kept. No range is stated.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/UpdateHubConfigInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateHubConfigInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateHubConfigInput as default
};
