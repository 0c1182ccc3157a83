import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlatformClients","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/PlatformClients.md","filePath":"api/learning-platforms/interfaces/PlatformClients.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/PlatformClients.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / PlatformClients</p><h1 id="interface-platformclients" tabindex="-1">Interface: PlatformClients <a class="header-anchor" href="#interface-platformclients" aria-label="Permalink to &quot;Interface: PlatformClients&quot;">​</a></h1><p>The clients of all platforms.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-instruqt"></a> <code>instruqt</code></td><td><a href="./InstruqtClient.html"><code>InstruqtClient</code></a></td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath</code></td><td><a href="./LearningPathClient.html"><code>LearningPathClient</code></a></td></tr><tr><td><a id="property-sda"></a> <code>sda</code></td><td><a href="./SdaClient.html"><code>SdaClient</code></a></td></tr><tr><td><a id="property-skilljar"></a> <code>skilljar</code></td><td><a href="./SkilljarClient.html"><code>SkilljarClient</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/PlatformClients.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformClients = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformClients as default
};
