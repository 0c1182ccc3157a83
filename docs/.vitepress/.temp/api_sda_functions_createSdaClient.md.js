import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createSdaClient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/functions/createSdaClient.md","filePath":"api/sda/functions/createSdaClient.md"}');
const _sfc_main = { name: "api/sda/functions/createSdaClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / createSdaClient</p><h1 id="function-createsdaclient" tabindex="-1">Function: createSdaClient() <a class="header-anchor" href="#function-createsdaclient" aria-label="Permalink to &quot;Function: createSdaClient()&quot;">​</a></h1><blockquote><p><strong>createSdaClient</strong>(<code>options</code>): <a href="./../../learning-platforms/interfaces/SdaClient.html"><code>SdaClient</code></a></p></blockquote><p>Creates a client for SDA IDEaaS. No request is sent before the first call.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>options</code></td><td><a href="./../../learning-platforms/interfaces/SdaOptions.html"><code>SdaOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../learning-platforms/interfaces/SdaClient.html"><code>SdaClient</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigurationError when an option is missing or invalid.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/functions/createSdaClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createSdaClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createSdaClient as default
};
