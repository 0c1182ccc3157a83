import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OutageWindow","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/OutageWindow.md","filePath":"api/mocks/interfaces/OutageWindow.md"}');
const _sfc_main = { name: "api/mocks/interfaces/OutageWindow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / OutageWindow</p><h1 id="interface-outagewindow" tabindex="-1">Interface: OutageWindow <a class="header-anchor" href="#interface-outagewindow" aria-label="Permalink to &quot;Interface: OutageWindow&quot;">​</a></h1><p>When a platform is out of service, in milliseconds of mock time from now on, and what is there in its place.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-for"></a> <code>for?</code></td><td><code>number</code></td><td>How long it lasts. Default: <code>Infinity</code>, until <code>off()</code>.</td></tr><tr><td><a id="property-from"></a> <code>from?</code></td><td><code>number</code></td><td>When it begins. Default: 0, at once.</td></tr><tr><td><a id="property-offline"></a> <code>offline?</code></td><td><code>boolean</code></td><td>Instead of a gateway&#39;s answer, no connection. Default: false.</td></tr><tr><td><a id="property-status"></a> <code>status?</code></td><td><code>number</code></td><td>What a gateway answers meanwhile, from 500 to 599. Default: 503, without <code>Retry-After</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/OutageWindow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutageWindow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutageWindow as default
};
