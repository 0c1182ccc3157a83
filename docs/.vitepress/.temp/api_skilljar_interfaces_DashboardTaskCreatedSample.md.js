import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DashboardTaskCreatedSample","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/DashboardTaskCreatedSample.md","filePath":"api/skilljar/interfaces/DashboardTaskCreatedSample.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/DashboardTaskCreatedSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / DashboardTaskCreatedSample</p><h1 id="interface-dashboardtaskcreatedsample" tabindex="-1">Interface: DashboardTaskCreatedSample <a class="header-anchor" href="#interface-dashboardtaskcreatedsample" aria-label="Permalink to &quot;Interface: DashboardTaskCreatedSample&quot;">​</a></h1><p>A sample event, in a list. A webhook receives the event without the list.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-results"></a> <code>results</code></td><td><a href="./DashboardTaskCreatedEvent.html"><code>DashboardTaskCreatedEvent</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/DashboardTaskCreatedSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DashboardTaskCreatedSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DashboardTaskCreatedSample as default
};
