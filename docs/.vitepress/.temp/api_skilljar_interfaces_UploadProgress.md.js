import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UploadProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/UploadProgress.md","filePath":"api/skilljar/interfaces/UploadProgress.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/UploadProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / UploadProgress</p><h1 id="interface-uploadprogress" tabindex="-1">Interface: UploadProgress <a class="header-anchor" href="#interface-uploadprogress" aria-label="Permalink to &quot;Interface: UploadProgress&quot;">​</a></h1><p>How far an upload is.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-sent"></a> <code>sent</code></td><td><code>number</code></td><td>Bytes of the file that were passed to the network. Starts again when the upload is retried.</td></tr><tr><td><a id="property-total"></a> <code>total</code></td><td><code>number</code> | <code>undefined</code></td><td>Size of the file in bytes; <code>undefined</code> for a stream of unknown length.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/UploadProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UploadProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UploadProgress as default
};
